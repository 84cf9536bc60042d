package dev.anhanga.examples.rest;

import dev.anhanga.examples.quickstart.Cities;
import dev.anhanga.http.server.Access;
import dev.anhanga.http.server.ApiHandler;
import dev.anhanga.http.server.ApiOptions;
import dev.anhanga.http.server.ApiResource;
import dev.anhanga.http.server.ApiServer;
import dev.anhanga.http.server.Authorizer.Decision;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.regex.Pattern;

/** Cities below {@code /api}, and the page for them at {@code /}, for this machine alone. */
final class CityServer {

  private static final Pattern THIS_MACHINE =
      Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?");

  private CityServer() {}

  /**
   * Starts to serve on the loopback interface. Closing the server leaves the cities' driver open.
   *
   * @param port 0 for any that is free
   */
  static ApiServer start(Cities cities, int port) {
    return ApiServer.start(
        handler(cities),
        new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
        Map.of("/", new PageFiles()));
  }

  static ApiHandler handler(Cities cities) {
    return ApiHandler.of(ApiOptions.of().authorizer(CityServer::decide), ApiResource.of(cities));
  }

  /** A page of elsewhere may have its name lead here, and then it would be asked as ours. */
  private static Decision decide(Access access) {
    String host = access.request().header("Host").orElse("");
    return THIS_MACHINE.matcher(host).matches() ? Decision.ALLOW : Decision.FORBID;
  }
}
