package dev.anhanga.jdbc;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The databases that the tests run on. */
enum Stores {
  SQLITE_MEMORY {
    @Override
    String url(Path folder) {
      return "jdbc:sqlite::memory:";
    }
  },
  SQLITE_FILE {
    @Override
    String url(Path folder) {
      return "jdbc:sqlite:" + folder.resolve("test.db");
    }
  },
  H2_MEMORY {
    @Override
    String url(Path folder) {
      return "jdbc:h2:mem:" + UUID.randomUUID();
    }
  },
  H2_FILE {
    @Override
    String url(Path folder) {
      return "jdbc:h2:" + folder.resolve("test");
    }
  },
  POSTGRES {
    /** A folder stands for a schema, so that the one is as empty as the other. */
    private final Map<Path, String> schemas = new ConcurrentHashMap<>();

    @Override
    String url(Path folder) {
      return schemas.computeIfAbsent(folder, it -> PostgresServer.shared().newSchema());
    }
  },
  MARIADB {
    /** The tests' own SQL is that of the standard; what the driver writes is taken so as well. */
    private static final String STANDARD =
        "&sessionVariables=sql_mode='ANSI_QUOTES,NO_BACKSLASH_ESCAPES,STRICT_ALL_TABLES'";

    private final Map<Path, String> databases = new ConcurrentHashMap<>();

    @Override
    String url(Path folder) {
      return databases.computeIfAbsent(
          folder, it -> MariaDbServer.shared().newDatabase() + STANDARD);
    }
  };

  abstract String url(Path folder);

  JdbcDriver open(Path folder) {
    return JdbcDriver.of(url(folder));
  }

  static List<Stores> onDisk() {
    return List.of(SQLITE_FILE, H2_FILE, POSTGRES, MARIADB);
  }
}
