package dev.anhanga.jdbc.readme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.jdbc.JdbcDriver;
import dev.anhanga.jdbc.MariaDbServer;
import dev.anhanga.jdbc.PostgresServer;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.persistence.Capability;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README's table of stores has what their drivers declare. */
class StoresTableTest {

  @Test
  void theReadmeHasTheCapabilitiesOfEachStore() throws IOException {
    String table = table(capabilities());

    String readme = Files.readString(DocumentationTest.ROOT.resolve("README.md"));

    assertTrue(readme.contains(table), () -> "The README's table should be:\n" + table);
  }

  private static Map<String, Set<Capability>> capabilities() {
    Map<String, Set<Capability>> stores = new LinkedHashMap<>();
    stores.put("memory", capabilities(new MemoryDriver()));
    stores.put("SQLite", capabilities(JdbcDriver.of("jdbc:sqlite::memory:")));
    stores.put("H2", capabilities(JdbcDriver.of("jdbc:h2:mem:" + UUID.randomUUID())));
    stores.put("PostgreSQL", capabilities(JdbcDriver.of(PostgresServer.shared().newSchema())));
    stores.put("MariaDB", capabilities(JdbcDriver.of(MariaDbServer.shared().newDatabase())));
    return stores;
  }

  private static Set<Capability> capabilities(PersistenceContract opened) {
    try (PersistenceContract driver = opened) {
      return driver.capabilities();
    }
  }

  private static String table(Map<String, Set<Capability>> stores) {
    StringBuilder table = new StringBuilder();
    table.append("| | ").append(String.join(" | ", stores.keySet())).append(" |\n");
    table.append("|---|").append("---|".repeat(stores.size())).append('\n');
    for (Capability capability : Capability.values()) {
      table.append("| `").append(capability).append("` |");
      table.append(
          stores.values().stream()
              .map(all -> all.contains(capability) ? " yes |" : " no |")
              .collect(Collectors.joining("", "", "\n")));
    }
    return table.toString();
  }
}
