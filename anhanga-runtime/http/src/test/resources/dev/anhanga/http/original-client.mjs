// Drives a server as the original system's documented API driver does, by fetch and JSON alone, and checks every answer.
// node original-client.mjs http://127.0.0.1:8080/api
import assert from 'node:assert/strict';

const base = process.argv[2];

/** The path of a record. A few texts can't be a step of a path, and are marked by a tilde. */
function path(id) {
  const text = String(id);
  const isMarked = ['', '.', '..'].includes(text) || text.startsWith('~');
  return encodeURIComponent(isMarked ? '~' + text : text);
}

async function call(method, url, body, headers = {}) {
  const options = { method, headers };
  if (body !== undefined) {
    options.headers = { 'Content-Type': 'application/json', ...headers };
    options.body = JSON.stringify(body);
  }
  const response = await fetch(base + url, options);
  const text = await response.text();
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    etag: response.headers.get('etag'),
    location: response.headers.get('location'),
    body: text === '' ? undefined : JSON.parse(text),
  };
}

/** The original's driver: what a service asks of it, as requests. */
const driver = {
  create: (meta, data) => call('POST', `/${meta.resource}`, data),
  read: (meta, id) => call('GET', `/${meta.resource}/${path(id)}`),
  update: (meta, id, data, headers) => call('PUT', `/${meta.resource}/${path(id)}`, data, headers),
  patch: (meta, id, data, headers) => call('PATCH', `/${meta.resource}/${path(id)}`, data, headers),
  destroy: (meta, id, headers) => call('DELETE', `/${meta.resource}/${path(id)}`, undefined, headers),
  search: (meta, params) => call('GET', `/${meta.resource}?${new URLSearchParams(params)}`),
};

const parcel = { resource: 'parcel', identity: 'id' };

/** A parcel with each kind of value, as a browser would send it: its dates are Date objects. */
function sample(id, changes = {}) {
  return {
    id,
    title: 'Tea, 茶 and "quotes" \\ <b>😀</b>',
    priority: 'EXPRESS',
    fragile: true,
    pieces: 3,
    serial: 42,
    weight: 0.1,
    price: 12.5,
    shipped: new Date('2024-02-29'),
    scanned: new Date('2024-02-29T12:34:56.789Z'),
    note: null,
    delivered: null,
    address: { street: 'Rua Augusta 1', city: 'São Paulo' },
    ...changes,
  };
}

/** What a server tells of a sample. */
function told(id, changes = {}) {
  return {
    ...sample(id),
    shipped: '2024-02-29',
    scanned: '2024-02-29T12:34:56.789Z',
    code: null,
    version: 1,
    ...changes,
  };
}

function isRecord(answer, status, expected) {
  assert.equal(answer.status, status, JSON.stringify(answer.body));
  assert.equal(answer.type, 'application/json');
  assert.equal(answer.etag, `"${expected.version}"`);
  assert.deepEqual(answer.body, expected);
}

function isProblem(answer, status, word, members = {}) {
  assert.equal(answer.status, status, JSON.stringify(answer.body));
  assert.equal(answer.type, 'application/problem+json');
  assert.equal(answer.body.type, `urn:anhanga:problem:${word}`);
  assert.equal(answer.body.status, status);
  assert.ok(answer.body.title.length > 0);
  assert.ok(answer.body.detail.length > 0);
  for (const [name, value] of Object.entries(members)) {
    assert.deepEqual(answer.body[name], value, name);
  }
}

/** The fields that a problem names. */
const fields = (answer) => answer.body.problems.map((problem) => problem.field);

const checks = {
  async 'create returns what is stored, and where'() {
    const answer = await driver.create(parcel, sample('c1'));
    isRecord(answer, 201, told('c1'));
    assert.equal(answer.location, '/api/parcel/c1');
  },

  async 'create sets what has a default'() {
    const { fragile, note, delivered, address, ...few } = sample('c2');
    isRecord(await driver.create(parcel, few), 201, told('c2', { fragile: false, address: null }));
  },

  async 'create of an identity that is taken is refused'() {
    await driver.create(parcel, sample('c3'));
    const answer = await driver.create(parcel, sample('c3', { title: 'Another' }));
    isProblem(answer, 409, 'duplicate', { resource: 'parcel', fields: ['id'] });
    isRecord(await driver.read(parcel, 'c3'), 200, told('c3'));
  },

  async 'create of a unique value that is taken is refused'() {
    await driver.create(parcel, sample('c4', { code: 'X1' }));
    const answer = await driver.create(parcel, sample('c5', { code: 'X1' }));
    isProblem(answer, 409, 'duplicate', { fields: ['code'] });
    isProblem(await driver.read(parcel, 'c5'), 404, 'not-found', { resource: 'parcel', id: 'c5' });
  },

  async 'create of what is no such record names every field'() {
    const answer = await driver.create(
      parcel,
      sample('c6', { priority: 'SOON', pieces: 1.5, scanned: 'soon', weigth: 1, address: { street: 1 } }),
    );
    isProblem(answer, 422, 'invalid-record', { resource: 'parcel' });
    for (const field of ['priority', 'pieces', 'scanned', 'weigth']) {
      assert.ok(fields(answer).includes(field), `${field} in ${fields(answer)}`);
    }
    const missing = await driver.create(parcel, { id: 'c6' });
    isProblem(missing, 422, 'invalid-record');
    assert.ok(fields(missing).includes('title'));
    isProblem(await driver.read(parcel, 'c6'), 404, 'not-found');
  },

  async 'longs and decimals are numbers where a double is exact, and else text'() {
    const cases = [
      [{ serial: 2 ** 53 }, { serial: 9007199254740992 }],
      [{ serial: '9007199254740993' }, { serial: '9007199254740993' }],
      [{ serial: '9223372036854775807' }, { serial: '9223372036854775807' }],
      [{ serial: '-9223372036854775808' }, { serial: -9223372036854775808 }],
      [{ serial: '7' }, { serial: 7 }],
      [{ price: 0.1234 }, { price: 0.1234 }],
      [{ price: '12345678901234567890.1234' }, { price: '12345678901234567890.1234' }],
      [{ price: -0.0001 }, { price: -0.0001 }],
      [{ price: '99.5' }, { price: 99.5 }],
    ];
    for (const [index, [sent, expected]] of cases.entries()) {
      const answer = await driver.create(parcel, sample(`n${index}`, sent));
      isRecord(answer, 201, told(`n${index}`, expected));
      isRecord(await driver.read(parcel, `n${index}`), 200, told(`n${index}`, expected));
    }
    const lossy = await driver.create(parcel, sample('n', { price: 0.12345 }));
    isProblem(lossy, 422, 'invalid-record');
    assert.deepEqual(fields(lossy), ['price']);
  },

  async 'a date is a day, also as a browser writes it'() {
    for (const shipped of ['2024-02-29', '2024-02-29T00:00:00.000Z', new Date(Date.UTC(2024, 1, 29))]) {
      const id = `d${String(shipped)}`;
      isRecord(await driver.create(parcel, sample(id, { shipped })), 201, told(id));
    }
    const answer = await driver.create(parcel, sample('d', { shipped: '2024-02-29T01:00:00.000Z' }));
    isProblem(answer, 422, 'invalid-record');
    assert.deepEqual(fields(answer), ['shipped']);
  },

  async 'an instant is the same instant'() {
    for (const [index, time] of [0, 1, 1e12, -1, Date.UTC(9999, 11, 31)].entries()) {
      const scanned = new Date(time);
      await driver.create(parcel, sample(`i${index}`, { scanned }));
      const answer = await driver.read(parcel, `i${index}`);
      assert.equal(new Date(answer.body.scanned).getTime(), time);
    }
  },

  async 'PUT sets what it has, and leaves alone what it lacks'() {
    await driver.create(parcel, sample('u1', { note: 'keep' }));
    const answer = await driver.update(parcel, 'u1', { pieces: 4, delivered: new Date('2024-03-01') });
    const expected = told('u1', { note: 'keep', pieces: 4, delivered: '2024-03-01', version: 2 });
    isRecord(answer, 200, expected);
    isRecord(await driver.read(parcel, 'u1'), 200, expected);
  },

  async 'PUT of the whole record that was read changes it'() {
    await driver.create(parcel, sample('u2'));
    const { body } = await driver.read(parcel, 'u2');
    const answer = await driver.update(parcel, 'u2', { ...body, title: 'New' });
    isRecord(answer, 200, told('u2', { title: 'New', version: 2 }));
  },

  async 'PATCH tells absent, null and a value from each other'() {
    await driver.create(parcel, sample('p1', { note: 'old', delivered: new Date('2024-03-01') }));
    isRecord(
      await driver.patch(parcel, 'p1', { note: null, title: 'New' }),
      200,
      told('p1', { note: null, title: 'New', delivered: '2024-03-01', version: 2 }),
    );
    isRecord(
      await driver.patch(parcel, 'p1', { address: { city: 'Santos' } }),
      200,
      told('p1', {
        title: 'New',
        delivered: '2024-03-01',
        address: { street: 'Rua Augusta 1', city: 'Santos' },
        version: 3,
      }),
    );
    isRecord(
      await driver.patch(parcel, 'p1', { address: null }),
      200,
      told('p1', { title: 'New', delivered: '2024-03-01', address: null, version: 4 }),
    );
    const answer = await driver.patch(parcel, 'p1', { title: null });
    isProblem(answer, 422, 'invalid-record');
    assert.deepEqual(fields(answer), ['title']);
  },

  async 'an update of what is not there is refused, and creates nothing'() {
    isProblem(await driver.update(parcel, 'none', { pieces: 1 }), 404, 'not-found', { id: 'none' });
    isProblem(await driver.patch(parcel, 'none', { pieces: 1 }), 404, 'not-found');
    isProblem(await driver.read(parcel, 'none'), 404, 'not-found');
  },

  async 'a version that is no longer the stored one is refused'() {
    await driver.create(parcel, sample('v1'));
    const first = await driver.patch(parcel, 'v1', { pieces: 4 }, { 'If-Match': '"1"' });
    isRecord(first, 200, told('v1', { pieces: 4, version: 2 }));
    const late = await driver.patch(parcel, 'v1', { pieces: 5 }, { 'If-Match': '"1"' });
    isProblem(late, 412, 'stale', { resource: 'parcel', id: 'v1' });
    isProblem(await driver.update(parcel, 'v1', { pieces: 5, version: 1 }), 412, 'stale');
    isProblem(await driver.destroy(parcel, 'v1', { 'If-Match': '"1"' }), 412, 'stale');
    isRecord(await driver.read(parcel, 'v1'), 200, told('v1', { pieces: 4, version: 2 }));
    assert.equal((await driver.destroy(parcel, 'v1', { 'If-Match': '"2"' })).status, 204);
  },

  async 'destroy is done once, and may be asked twice'() {
    await driver.create(parcel, sample('x1'));
    for (const time of ['first', 'second']) {
      const answer = await driver.destroy(parcel, 'x1');
      assert.equal(answer.status, 204, time);
      assert.equal(answer.body, undefined);
    }
    isProblem(await driver.read(parcel, 'x1'), 404, 'not-found');
  },

  async 'identities are any text'() {
    const ids = [
      'a/b', '../up', '/', '100%', '%2F', '%', 'v1.2', '.', '..', '...', '.hidden', 'with space', ' ',
      '😀', 'ü', 'u\u0308', 'a?b#c', 'a+b', 'a,b', 'a;b=c', '~', '~x', '~~', 'search', 'count', "it's", '"q"', '\\',
      '\t', 'line\nbreak',
    ];
    for (const id of ids) {
      const created = await driver.create(parcel, sample(id));
      isRecord(created, 201, told(id));
      const found = await fetch(new URL(created.location, base));
      assert.equal((await found.json()).id, id, 'at its location');
      isRecord(await driver.read(parcel, id), 200, told(id));
      isRecord(await driver.update(parcel, id, { pieces: 9 }), 200, told(id, { pieces: 9, version: 2 }));
    }
    for (const id of ids) {
      assert.equal((await driver.destroy(parcel, id)).status, 204, id);
      isProblem(await driver.read(parcel, id), 404, 'not-found', { id });
    }
  },

  async 'search pages, sorts, and counts'() {
    const ids = [];
    for (let number = 0; number < 7; number++) {
      ids.push(`s${number}`);
      await driver.create(parcel, sample(`s${number}`, { title: `Search ${number % 2}`, pieces: 1000 + number }));
    }
    const answer = await driver.search(parcel, { page: 1, limit: 3, sort: 'pieces', order: 'desc' });
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    assert.equal(answer.type, 'application/json');
    const { data, total, page, limit } = answer.body;
    assert.deepEqual(data.map((record) => record.id), ['s6', 's5', 's4']);
    assert.deepEqual(data[0], told('s6', { title: 'Search 0', pieces: 1006 }));
    assert.deepEqual({ page, limit }, { page: 1, limit: 3 });
    assert.ok(Number.isInteger(total) && total >= 7);

    const second = await driver.search(parcel, { page: 2, limit: 3, sort: 'pieces', order: 'desc' });
    assert.deepEqual(second.body.data.map((record) => record.id), ['s3', 's2', 's1']);
    assert.equal(second.body.page, 2);
    assert.equal(second.body.total, total);
    const beyond = await driver.search(parcel, { page: 1000, limit: 3 });
    assert.deepEqual(beyond.body.data, []);

    const seen = [];
    for (let number = 1; seen.length < total; number++) {
      const next = await driver.search(parcel, { page: number, limit: 4, sort: 'title', order: 'asc' });
      assert.ok(next.body.data.length > 0);
      seen.push(...next.body.data.map((record) => record.id));
    }
    assert.equal(new Set(seen).size, total, 'each record once');
    assert.ok(ids.every((id) => seen.includes(id)));
  },

  async 'search without parameters is the first page of twenty'() {
    const { body } = await call('GET', '/parcel');
    assert.equal(body.page, 1);
    assert.equal(body.limit, 20);
    assert.equal(body.data.length, Math.min(20, body.total));
  },

  async 'a search that cannot be answered is refused by name'() {
    for (const params of [{ sort: 'weigth' }, { page: 0 }, { limit: 'all' }, { limit: 1e6 }, { pgae: 1 }]) {
      isProblem(await driver.search(parcel, params), 400, 'invalid-query');
    }
    isProblem(await driver.search(parcel, { sort: 'title', order: 'up' }), 400, 'invalid-query');
  },

  async 'another resource is not there'() {
    isProblem(await driver.read({ resource: 'nothing' }, '1'), 404, 'no-such-resource');
  },
};

for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
    console.log(`ok: ${name}`);
  } catch (failure) {
    console.log(`FAILED: ${name}\n${failure.stack}`);
    process.exitCode = 1;
  }
}
