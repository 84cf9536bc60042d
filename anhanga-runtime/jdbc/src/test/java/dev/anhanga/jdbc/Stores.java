package dev.anhanga.jdbc;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

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
  };

  abstract String url(Path folder);

  JdbcDriver open(Path folder) {
    return JdbcDriver.of(url(folder));
  }

  static List<Stores> onDisk() {
    return List.of(SQLITE_FILE, H2_FILE);
  }
}
