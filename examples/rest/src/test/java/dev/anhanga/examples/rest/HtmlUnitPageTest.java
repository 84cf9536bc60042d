package dev.anhanga.examples.rest;

import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.htmlunit.HtmlUnitDriver;

/** The page in a browser that is a library, and so is everywhere. */
class HtmlUnitPageTest extends PageContract {

  @Override
  WebDriver browser() {
    return new HtmlUnitDriver(BrowserVersion.CHROME, true) {
      @Override
      protected WebClient modifyWebClient(WebClient client) {
        // It has no fetch of its own, and brings one that is made of XMLHttpRequest.
        client.getOptions().setFetchPolyfillEnabled(true);
        return client;
      }
    };
  }
}
