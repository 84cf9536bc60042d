package dev.anhanga.benchmarks.library.mybatis;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/** MyBatis knows no UUID, while H2 and PostgreSQL do. */
final class IdHandler extends BaseTypeHandler<UUID> {

  @Override
  public void setNonNullParameter(PreparedStatement statement, int i, UUID id, JdbcType type)
      throws SQLException {
    statement.setObject(i, id);
  }

  @Override
  public UUID getNullableResult(ResultSet result, String column) throws SQLException {
    return result.getObject(column, UUID.class);
  }

  @Override
  public UUID getNullableResult(ResultSet result, int index) throws SQLException {
    return result.getObject(index, UUID.class);
  }

  @Override
  public UUID getNullableResult(CallableStatement statement, int index) throws SQLException {
    return statement.getObject(index, UUID.class);
  }
}
