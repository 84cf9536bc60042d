'use strict';

// Lists and changes cities by the same API that every program uses. Promises rather than async functions, and no newer
// syntax than that, so that HtmlUnit runs it as it is. What the server tells is put into the page as text, never as HTML.

const LIMIT = 20;
const TYPING_PAUSE = 250;
const FIELDS = ['name', 'country', 'region', 'district', 'latitude', 'longitude', 'favourite'];
const NUMBERS = ['latitude', 'longitude'];

const element = (id) => document.getElementById(id);

// ---- The API ----

/** Resolves to what the server tells; rejects with an error that has what a problem document has. */
function request(method, path, body, version) {
  const headers = {};
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  if (version !== undefined) {
    headers['If-Match'] = '"' + version + '"';
  }
  const options = { method: method, headers: headers };
  if (body !== undefined) {
    options.body = JSON.stringify(body);
  }
  return fetch('/api/city' + path, options).then(
    (response) => response.text().then((text) => answered(response, text)),
    () => Promise.reject(new Error('The server doesn’t answer. Is it still running?')),
  );
}

function answered(response, text) {
  if (response.ok) {
    return text === '' ? undefined : JSON.parse(text);
  }
  let problem = {};
  try {
    problem = JSON.parse(text);
  } catch (notJson) {
    // The status below says what there is to say.
  }
  const failure = new Error(problem.detail || 'The server answered with status ' + response.status + '.');
  failure.status = response.status;
  failure.problems = problem.problems || (problem.fields || []).map((field) => ({ field: field, message: 'is taken' }));
  throw failure;
}

const path = (city) => '/' + encodeURIComponent(city.id);

// ---- What is shown ----

const query = { sort: 'name', order: 'asc' };
let page = { number: 1, cursor: undefined, total: 0 };
let asked = 0;

/** The page at a cursor, or the first one. What was counted already isn't counted again. */
function load(cursor, number, isCounted) {
  const parameters = new URLSearchParams({ limit: LIMIT, sort: query.sort, order: query.order });
  const prefix = element('prefix').value;
  const country = element('country-filter').value.trim().toUpperCase();
  if (prefix !== '') {
    parameters.set('filter[name][startsWith]', prefix);
  }
  if (country !== '') {
    parameters.set('filter[country]', country);
  }
  if (cursor !== undefined) {
    parameters.set('cursor', cursor);
  }
  if (isCounted) {
    parameters.set('total', 'false');
  }
  const mine = ++asked;
  element('cities').setAttribute('aria-busy', 'true');
  return request('GET', '?' + parameters)
    .then((found) => {
      // An answer that was overtaken by a later question is of no use.
      if (mine === asked) {
        return show(found, cursor, Math.max(1, number));
      }
    })
    .catch((failure) => {
      if (mine === asked) {
        tell(failure.message, true);
      }
    })
    .then(() => {
      if (mine === asked) {
        element('cities').setAttribute('aria-busy', 'false');
      }
    });
}

const first = () => load(undefined, 1, false);

/** The same page again, after something was changed. */
const reload = () => load(page.cursor, page.number, false);

function show(found, cursor, number) {
  if (found.data.length === 0 && number > 1) {
    return first();
  }
  const total = found.total === undefined ? page.total : found.total;
  page = { number: number, cursor: cursor, total: total, next: found.next, previous: found.previous };
  replaceRows(found.data.map(row));
  element('nothing').hidden = found.data.length > 0;
  element('previous').disabled = page.previous === undefined;
  element('next').disabled = page.next === undefined;
  const start = (number - 1) * LIMIT;
  element('range').textContent = found.data.length === 0
    ? 'No cities'
    : count(start + 1) + '–' + count(start + found.data.length) + ' of ' + count(total) + (total === 1 ? ' city' : ' cities');
  document.querySelectorAll('th[data-sort]').forEach((head) => {
    if (head.dataset.sort === query.sort) {
      head.setAttribute('aria-sort', query.order === 'asc' ? 'ascending' : 'descending');
    } else {
      head.removeAttribute('aria-sort');
    }
  });
}

/** Whoever works by keys goes on at the button that took the place of theirs. */
function replaceRows(rows) {
  const body = element('cities').tBodies[0];
  const key = body.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  body.replaceChildren.apply(body, rows);
  if (key !== undefined) {
    const same = Array.from(body.querySelectorAll('button')).find((each) => each.dataset.key === key);
    (same || element('create')).focus();
  }
}

const count = (number) => number.toLocaleString('en');

function row(city) {
  const line = document.createElement('tr');
  const star = button(city, city.favourite ? '★' : '☆', 'Favourite:', setFavourite);
  star.className = 'star';
  star.setAttribute('aria-pressed', String(city.favourite));
  const edit = button(city, 'Edit', 'Edit', openEditor);
  const destroy = button(city, 'Delete', 'Delete', openConfirm);
  line.append(
    cell('', star),
    cell('name', city.name),
    cell('', city.country),
    cell('', city.region === null ? '–' : city.region),
    cell('number', city.latitude.toFixed(4)),
    cell('number', city.longitude.toFixed(4)),
    cell('number', String(city.version)),
    cell('actions', edit, destroy),
  );
  return line;
}

/** Text that is appended stays text, whatever is in it. */
function cell(className) {
  const data = document.createElement('td');
  data.className = className;
  data.append.apply(data, Array.prototype.slice.call(arguments, 1));
  return data;
}

function button(city, text, label, action) {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.dataset.key = label + city.id;
  made.setAttribute('aria-label', label + ' ' + city.name);
  made.addEventListener('click', () => action(city));
  return made;
}

function tell(text, isFailure) {
  element('status').textContent = text;
  element('status').classList.toggle('failed', Boolean(isFailure));
}

// ---- Changes ----

let edited = null;

function setFavourite(city) {
  request('PATCH', path(city), { favourite: !city.favourite }, city.version)
    .then((stored) => tell(stored.name + (stored.favourite ? ' is a favourite.' : ' is no favourite any more.')))
    .catch((failure) => tell(failure.message, true))
    .then(reload);
}

/** Opens the form for a city, or for a new one. */
function openEditor(city) {
  edited = city;
  element('editor-title').textContent = city ? 'Edit ' + city.name : 'New city';
  FIELDS.forEach((field) => fill(element(field), city ? city[field] : null));
  showProblems([]);
  element('editor-problem').hidden = true;
  element('reread').hidden = true;
  if (!element('editor').open) {
    element('editor').showModal();
  }
  element('name').focus();
}

function fill(input, value) {
  if (input.type === 'checkbox') {
    input.checked = value === true;
  } else {
    input.value = value === null ? '' : String(value);
  }
}

/** What an input says; a number that is none goes as it is, so that the server tells what is wrong with it. */
function value(field) {
  const input = element(field);
  if (input.type === 'checkbox') {
    return input.checked;
  }
  const text = input.value.trim();
  if (text === '') {
    return null;
  }
  return NUMBERS.includes(field) && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** Only what was changed: the rest is not ours to set. */
function changes() {
  const changed = {};
  FIELDS.forEach((field) => {
    const now = value(field);
    if (edited ? now !== edited[field] : now !== null) {
      changed[field] = now;
    }
  });
  return changed;
}

function save() {
  element('save').disabled = true;
  const sent = edited
    ? request('PATCH', path(edited), changes(), edited.version)
    : request('POST', '', changes());
  sent
    .then((stored) => {
      element('editor').close();
      tell(stored.name + ' is stored as version ' + stored.version + '.');
      return reload();
    })
    .catch(refused)
    .then(() => {
      element('save').disabled = false;
    });
}

function refused(failure) {
  const problems = failure.problems || [];
  const shown = showProblems(problems);
  element('editor-problem').textContent = failure.message;
  element('editor-problem').hidden = shown > 0 && shown === problems.length;
  element('reread').hidden = failure.status !== 412;
}

/** Puts each problem beside its field; returns how many had one. */
function showProblems(problems) {
  let invalid = [];
  FIELDS.forEach((field) => {
    const mine = problems.filter((problem) => problem.field === field);
    const label = element(field).labels[0].firstChild.textContent.trim();
    element(field + '-problem').textContent = mine.map((problem) => label + ' ' + problem.message + '.').join(' ');
    element(field).setAttribute('aria-invalid', String(mine.length > 0));
    invalid = invalid.concat(mine.map(() => field));
  });
  if (invalid.length > 0) {
    element(invalid[0]).focus();
  }
  return invalid.length;
}

function openConfirm(city) {
  edited = city;
  element('confirm-text').textContent = city.name + ' (' + city.country + ') will be gone for everyone.';
  element('confirm').showModal();
}

function destroy() {
  element('confirm').close();
  request('DELETE', path(edited), undefined, edited.version)
    .then(() => tell(edited.name + ' is deleted.'))
    .catch((failure) => tell(failure.message, true))
    .then(reload);
}

// ---- What people do ----

function sortBy(field) {
  query.order = query.sort === field && query.order === 'asc' ? 'desc' : 'asc';
  query.sort = field;
  first();
}

function on(id, event, action) {
  element(id).addEventListener(event, (happened) => {
    if (event === 'submit') {
      happened.preventDefault();
    }
    action();
  });
}

let typing;
function typed() {
  clearTimeout(typing);
  typing = setTimeout(first, TYPING_PAUSE);
}

document.querySelectorAll('th[data-sort]').forEach((head) => {
  head.querySelector('button').addEventListener('click', () => sortBy(head.dataset.sort));
});
document.querySelectorAll('[data-close]').forEach((cancel) => {
  cancel.addEventListener('click', () => cancel.closest('dialog').close());
});
on('filter', 'input', typed);
on('filter', 'submit', first);
// The inputs are emptied after the event.
on('filter', 'reset', () => setTimeout(first, 0));
on('previous', 'click', () => load(page.previous, page.number - 1, true));
on('next', 'click', () => load(page.next, page.number + 1, true));
on('create', 'click', () => openEditor(null));
on('reread', 'click', () => request('GET', path(edited)).then(openEditor, refused));
on('editor', 'submit', save);
on('confirm', 'submit', destroy);
first();
