package dev.anhanga.jdbc;

import java.nio.file.Path;
import java.util.List;

class MariaDbFaultsTest extends ServerFaults {

  @Override
  String newUrl() {
    return MariaDbServer.shared().newDatabase();
  }

  @Override
  Server start(Path data) {
    MariaDbServer server = MariaDbServer.in(data);
    return new Server() {
      @Override
      public String newUrl() {
        return server.newDatabase();
      }

      @Override
      public void kill() {
        server.kill();
      }

      @Override
      public void restart() {
        server.restart();
      }

      @Override
      public void close() {
        server.close();
      }
    };
  }

  @Override
  String sleep() {
    return "SLEEP(60)";
  }

  @Override
  List<String> slowInserts() {
    return List.of("CREATE TRIGGER slow BEFORE INSERT ON item FOR EACH ROW DO SLEEP(60)");
  }

  /** The statement of the trigger. */
  @Override
  String slowInsert() {
    return "SLEEP(60)";
  }

  @Override
  String connectionsThatRun(String word) {
    return "SELECT id FROM information_schema.PROCESSLIST WHERE id <> CONNECTION_ID()"
        + " AND db = DATABASE() AND info LIKE '%"
        + word
        + "%'";
  }

  @Override
  String dropping(long connection) {
    return "KILL CONNECTION " + connection;
  }

  @Override
  String hasty(String to) {
    return to + "&sessionVariables=max_statement_time=0.3";
  }

  @Override
  String nowhere() {
    return "jdbc:mariadb://127.0.0.1:1/none";
  }
}
