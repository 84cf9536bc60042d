package dev.anhanga.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Connections of a data source that someone else opened and will close.
 *
 * @param dataSource where they come from
 */
record GivenDataSource(DataSource dataSource) implements Connections {

  @Override
  public Connection borrow() throws SQLException {
    return dataSource.getConnection();
  }

  @Override
  public Connection borrowBeyond() throws SQLException {
    return borrow();
  }

  @Override
  public boolean lendsBeyond() {
    return true;
  }

  /** As far as is known here. */
  @Override
  public boolean lendsSeveral() {
    return true;
  }

  @Override
  public void close() {}
}
