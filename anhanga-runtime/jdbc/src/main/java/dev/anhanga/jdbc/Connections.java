package dev.anhanga.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections come from. Safe for concurrent use. */
interface Connections extends AutoCloseable {

  /** A connection that the caller alone has until closing it. */
  Connection borrow() throws SQLException;

  /** A connection that is to be had also when all others are out, where there can be one. */
  Connection borrowBeyond() throws SQLException;

  /** Whether what {@link #borrowBeyond} gives sees the same database. */
  boolean lendsBeyond();

  /** Whether there are others for the rest of the program while one is out for long. */
  boolean lendsSeveral();

  /** Closes what was opened here, and nothing that was given. */
  @Override
  void close();
}
