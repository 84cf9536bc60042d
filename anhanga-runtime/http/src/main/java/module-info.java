/** A driver that keeps records by HTTP, and the handler that serves any service so. */
module dev.anhanga.http {
  requires transitive dev.anhanga.runtime;
  requires transitive java.net.http;
  requires transitive jdk.httpserver;
  requires dev.anhanga.json;

  exports dev.anhanga.http;
  exports dev.anhanga.http.server;
}
