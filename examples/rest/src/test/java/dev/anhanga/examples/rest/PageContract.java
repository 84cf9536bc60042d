package dev.anhanga.examples.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.examples.quickstart.Cities;
import dev.anhanga.examples.quickstart.City;
import dev.anhanga.examples.quickstart.CityMeta;
import dev.anhanga.examples.quickstart.CityPatch;
import dev.anhanga.http.server.ApiServer;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.query.Filter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/** What the page does, whichever browser shows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PageContract {

  private static final String HOSTILE = "<img src=x onerror=\"document.title='hacked'\">";

  private final Cities cities = new Cities(new MemoryDriver());
  private CityPage page;
  private ApiServer server;

  /** Starts a browser; aborts where there is none, saying why. */
  abstract WebDriver browser() throws Exception;

  @BeforeAll
  void startBrowser() throws Exception {
    page = new CityPage(browser());
  }

  @AfterAll
  void stopBrowser() {
    if (page != null) {
      page.browser().quit();
    }
  }

  @BeforeEach
  void openPage() {
    cities.destroyAll(Filter.all());
    cities.createAll(IntStream.range(0, 300).mapToObj(PageContract::numbered).toList());
    server = CityServer.start(cities, 0);
    page.browser().get(server.uri().resolve("/").toString());
    page.awaitRange("1–20 of 300 cities");
  }

  @AfterEach
  void stopServer() {
    server.close();
  }

  private static City numbered(int number) {
    return new City(
        new UUID(0, number),
        String.format(Locale.ROOT, "City %03d", number),
        number % 2 == 0 ? "NO" : "BR",
        number % 3 == 0 ? null : "R" + number % 3,
        null,
        number * 7 % 90,
        number - 150,
        false,
        1);
  }

  CityPage page() {
    return page;
  }

  City stored(int number) {
    return cities.read(new UUID(0, number));
  }

  @Test
  void listsAndPagesByCursor() {
    assertEquals("City 000", page.names().get(0));
    assertEquals(20, page.names().size());
    assertFalse(page.element("#previous").isEnabled());

    page.click("#next");
    page.awaitRange("21–40 of 300 cities");
    page.awaitFirst("City 020");
    page.click("#next");
    page.awaitRange("41–60 of 300 cities");
    page.click("#previous");
    page.awaitRange("21–40 of 300 cities");
    page.awaitFirst("City 020");
    page.click("#previous");
    page.awaitRange("1–20 of 300 cities");

    assertFalse(page.element("#previous").isEnabled());
  }

  @Test
  void filtersByNameAndCountry() {
    page.type("#prefix", "City 01");
    page.awaitRange("1–10 of 10 cities");
    assertFalse(page.element("#next").isEnabled());
    page.type("#country-filter", "br");
    page.awaitRange("1–5 of 5 cities");
    assertEquals(List.of("City 011", "City 013", "City 015", "City 017", "City 019"), page.names());
    page.type("#prefix", "Nowhere");
    page.awaitDisplayed("#nothing", true);

    page.click("#filter button[type=reset]");

    page.awaitRange("1–20 of 300 cities");
    page.awaitDisplayed("#nothing", false);
  }

  @Test
  void sortsByTheHeads() {
    assertEquals("ascending", page.element("th[data-sort=name]").getAttribute("aria-sort"));
    page.click("th[data-sort=name] button");
    page.awaitFirst("City 299");
    page.click("#next");
    page.awaitFirst("City 279");

    page.click("th[data-sort=longitude] button");

    page.awaitFirst("City 000");
    assertEquals(1, page.count("th[aria-sort]"));
    assertEquals("ascending", page.element("th[data-sort=longitude]").getAttribute("aria-sort"));
  }

  @Test
  void editsWhatWasChangedAndNothingElse() {
    page.click("#next");
    page.awaitFirst("City 020");
    page.press("Edit City 021");
    page.awaitText("#editor-title", "Edit City 021");
    assertEquals("BR", page.value("#country"));
    page.type("#name", "City 021a");
    page.element("#region").clear();
    page.type("#region", "North");
    page.click("#save");

    page.awaitText("#status", "City 021a is stored as version 2.");
    page.awaitRange("21–40 of 300 cities");
    page.awaitDisplayed("#editor", false);
    page.await("the new name", () -> page.names().get(1).equals("City 021a"));
    City before = numbered(21);
    assertEquals(
        new City(
            before.id(),
            "City 021a",
            "BR",
            "North",
            null,
            before.latitude(),
            before.longitude(),
            false,
            2),
        stored(21));
  }

  @Test
  void anEditOfWhatAnotherChangedIsRefusedAndCanBeDoneAnew() {
    page.press("Edit City 001");
    cities.update(new UUID(0, 1), CityPatch.of().country("SE"));
    page.type("#name", "City 001a");
    page.click("#save");
    page.awaitText("#editor-problem", "changed");
    assertEquals("City 001", stored(1).name());

    page.click("#reread");
    page.await("what is stored", () -> page.value("#country").equals("SE"));
    page.awaitDisplayed("#editor-problem", false);
    page.type("#name", "City 001b");
    page.click("#save");

    page.awaitText("#status", "City 001b is stored as version 3.");
    assertEquals("SE", stored(1).country());
  }

  @Test
  void problemsAreToldBesideTheirFields() {
    page.click("#create");
    page.awaitText("#editor-title", "New city");
    page.type("#name", "City 0005");
    page.type("#latitude", "north");
    page.click("#save");
    page.awaitText("#latitude-problem", "Latitude is DOUBLE; write it like 12.5.");
    assertEquals("true", page.element("#latitude").getAttribute("aria-invalid"));
    assertEquals("false", page.element("#name").getAttribute("aria-invalid"));
    assertEquals("latitude", page.browser().switchTo().activeElement().getAttribute("id"));

    page.type("#latitude", "59.5");
    page.click("#save");
    page.awaitText("#country-problem", "Country is required.");
    page.awaitText("#longitude-problem", "Longitude is required.");
    assertEquals("", page.element("#latitude-problem").getText());
    page.type("#country", "NO");
    page.type("#longitude", "10.75");
    page.click("#favourite");
    page.click("#save");

    page.awaitText("#status", "City 0005 is stored as version 1.");
    page.awaitRange("1–20 of 301 cities");
    City made = cities.list(query -> query.filter(CityMeta.NAME.equalTo("City 0005"))).get(0);
    assertEquals(new City(made.id(), "City 0005", "NO", null, null, 59.5, 10.75, true, 1), made);
  }

  @Test
  void deletesWhenThatIsConfirmed() {
    page.press("Delete City 002");
    page.awaitText("#confirm-text", "City 002 (NO)");
    page.click("#confirm [data-close]");
    page.awaitDisplayed("#confirm", false);
    assertEquals("City 002", stored(2).name());

    page.press("Delete City 002");
    page.click("#destroy");

    page.awaitText("#status", "City 002 is deleted.");
    page.awaitRange("1–20 of 299 cities");
    assertTrue(cities.find(new UUID(0, 2)).isEmpty());
  }

  @Test
  void whatAnotherChangedIsNotDeleted() {
    page.press("Delete City 003");
    cities.update(new UUID(0, 3), CityPatch.of().favourite(true));
    page.click("#destroy");

    page.awaitText("#status", "changed");
    assertEquals(2, stored(3).version());
  }

  @Test
  void aStarMakesAFavourite() {
    page.press("Favourite: City 004");
    page.awaitText("#status", "City 004 is a favourite.");
    page.await("the star", () -> page.texts("tbody .star").get(4).equals("★"));
    assertTrue(stored(4).favourite());

    page.press("Favourite: City 004");

    page.awaitText("#status", "City 004 is no favourite any more.");
    assertFalse(stored(4).favourite());
  }

  @Test
  void aNameIsTextWhateverIsInIt() {
    cities.update(new UUID(0, 0), CityPatch.of().name(HOSTILE).country("<b>NO</b>"));
    page.click("th[data-sort=longitude] button");
    page.awaitFirst(HOSTILE);
    page.press("Edit " + HOSTILE);
    page.awaitText("#editor-title", "Edit " + HOSTILE);
    page.click("#save");
    page.awaitText("#status", HOSTILE + " is stored");
    page.awaitDisplayed("#editor", false);
    page.press("Delete " + HOSTILE);
    page.awaitText("#confirm-text", HOSTILE + " (<b>NO</b>)");

    assertEquals(0, page.count("img"));
    assertEquals(0, page.count("b"));
    assertEquals("Cities", page.browser().getTitle());
  }

  @Test
  void eachInputHasALabel() {
    for (WebElement input : page.browser().findElements(By.cssSelector("input"))) {
      assertEquals(1, page.count("label[for=" + input.getAttribute("id") + "]"));
    }
  }

  @Test
  void aServerThatIsGoneIsTold() {
    server.close();

    page.click("#next");

    page.awaitText("#status", "The server doesn’t answer.");
  }
}
