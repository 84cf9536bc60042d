package dev.anhanga.examples.rest;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page in a browser, in the words of one who looks at it. */
final class CityPage {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final WebDriver browser;

  CityPage(WebDriver browser) {
    this.browser = browser;
  }

  WebDriver browser() {
    return browser;
  }

  WebElement element(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  int count(String selector) {
    return browser.findElements(By.cssSelector(selector)).size();
  }

  void click(String selector) {
    element(selector).click();
  }

  /** Presses a button of the city with this name. */
  void press(String label) {
    awaitSettled();
    browser.findElements(By.cssSelector("tbody button")).stream()
        .filter(button -> label.equals(button.getAttribute("aria-label")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no button " + label))
        .click();
  }

  void type(String selector, String text) {
    element(selector).clear();
    element(selector).sendKeys(text);
  }

  String value(String selector) {
    return String.valueOf(element(selector).getDomProperty("value"));
  }

  List<String> names() {
    return texts("tbody .name");
  }

  List<String> texts(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .map(WebElement::getText)
        .toList();
  }

  void awaitRange(String range) {
    awaitText("#range", range);
  }

  void awaitFirst(String name) {
    await("the first city " + name, () -> !names().isEmpty() && names().get(0).equals(name));
  }

  void awaitText(String selector, String text) {
    await(selector + " with " + text, () -> element(selector).getText().contains(text));
  }

  void awaitDisplayed(String selector, boolean isDisplayed) {
    await(
        selector + (isDisplayed ? " to show" : " to hide"),
        () -> element(selector).isDisplayed() == isDisplayed);
  }

  /** After a change, the rows are asked for again, and then are other elements. */
  void awaitSettled() {
    await("rows that stay", () -> "false".equals(element("#cities").getAttribute("aria-busy")));
  }

  /** Rows are replaced while one looks at them. */
  void await(String what, Supplier<Boolean> condition) {
    new WebDriverWait(browser, PATIENCE)
        .ignoring(StaleElementReferenceException.class)
        .withMessage(what)
        .until(it -> condition.get());
  }
}
