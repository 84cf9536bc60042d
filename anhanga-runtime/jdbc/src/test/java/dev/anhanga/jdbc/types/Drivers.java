package dev.anhanga.jdbc.types;

import dev.anhanga.jdbc.JdbcDriver;
import dev.anhanga.jdbc.MariaDbServer;
import dev.anhanga.jdbc.PostgresServer;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.persistence.PersistenceContract;
import java.util.UUID;

/** The stores that these tests run on, each empty. */
enum Drivers {
  MEMORY {
    @Override
    PersistenceContract open() {
      return new MemoryDriver();
    }
  },
  SQLITE {
    @Override
    PersistenceContract open() {
      return JdbcDriver.of("jdbc:sqlite::memory:");
    }
  },
  H2 {
    @Override
    PersistenceContract open() {
      return JdbcDriver.of("jdbc:h2:mem:" + UUID.randomUUID());
    }
  },
  POSTGRES {
    @Override
    PersistenceContract open() {
      return JdbcDriver.of(PostgresServer.shared().newSchema());
    }
  },
  MARIADB {
    @Override
    PersistenceContract open() {
      return JdbcDriver.of(MariaDbServer.shared().newDatabase());
    }
  };

  abstract PersistenceContract open();
}
