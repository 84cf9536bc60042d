package dev.anhanga.examples.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The page in Chromium, where it is installed with its driver; else these tests are aborted. */
class ChromiumPageTest extends PageContract {

  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--window-size=1200,900");

  /** It warns of a Chromium that is newer than itself, in which nothing else is new for us. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  @TempDir static Path profile;

  @Override
  WebDriver browser() {
    SELENIUM.setLevel(Level.SEVERE);
    Optional<Path> chromium = program("chromium");
    Optional<Path> driver = program("chromedriver");
    assumeTrue(
        chromium.isPresent() && driver.isPresent(),
        "There is no chromium with its chromedriver on the PATH: HtmlUnit alone drives the page.");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toFile());
    options.addArguments(FLAGS);
    options.addArguments("--user-data-dir=" + profile);
    // Named, so that nothing is looked for in the network.
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    return new ChromeDriver(service, options);
  }

  private static Optional<Path> program(String name) {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Stream.of(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Test
  void nothingButKeysIsNeeded() {
    CityPage page = page();
    page.element("body").sendKeys(Keys.TAB);
    assertEquals("create", focused().getAttribute("id"));
    focused().sendKeys(Keys.ENTER);
    page.awaitDisplayed("#editor", true);
    assertEquals("name", focused().getAttribute("id"));
    focused().sendKeys("City 0001", Keys.TAB);
    focused().sendKeys("NO", Keys.TAB, Keys.TAB, Keys.TAB);
    assertEquals("latitude", focused().getAttribute("id"));
    focused().sendKeys("1", Keys.TAB);
    focused().sendKeys("2", Keys.ENTER);
    page.awaitText("#status", "City 0001 is stored as version 1.");
    page.awaitSettled();

    page.element("tbody tr button[aria-label='Edit City 000']").sendKeys(Keys.ENTER);
    page.awaitDisplayed("#editor", true);
    focused().sendKeys(Keys.ESCAPE);
    page.awaitDisplayed("#editor", false);
    assertEquals("Edit City 000", focused().getAttribute("aria-label"));
    focused().sendKeys(Keys.ENTER);
    focused().sendKeys(Keys.END, "a", Keys.ENTER);
    page.await("the new row", () -> "Edit City 000a".equals(focused().getAttribute("aria-label")));
  }

  private WebElement focused() {
    return page().browser().switchTo().activeElement();
  }

  @Test
  void thePageBreaksNoRuleOfItsOwn() {
    page().click("#next");
    page().awaitRange("21–40 of 300 cities");

    List<String> told =
        page().browser().manage().logs().get(LogType.BROWSER).getAll().stream()
            .map(LogEntry::getMessage)
            .filter(message -> message.contains("Security") || message.contains("TypeError"))
            .toList();
    assertEquals(List.of(), told);
  }
}
