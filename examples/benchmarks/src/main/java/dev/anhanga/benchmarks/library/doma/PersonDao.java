package dev.anhanga.benchmarks.library.doma;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.seasar.doma.BatchInsert;
import org.seasar.doma.Dao;
import org.seasar.doma.Insert;
import org.seasar.doma.Select;
import org.seasar.doma.SelectType;
import org.seasar.doma.Sql;
import org.seasar.doma.Update;
import org.seasar.doma.jdbc.BatchResult;
import org.seasar.doma.jdbc.Result;
import org.seasar.doma.jdbc.SelectOptions;

/** The statements, in SQL that a database could run as it stands. */
@Dao
public interface PersonDao {

  @Insert
  Result<DomaPerson> insert(DomaPerson person);

  @BatchInsert(batchSize = 1_000)
  BatchResult<DomaPerson> insertAll(List<DomaPerson> people);

  @Sql("select /*%expand*/* from person where id = /* id */'0'")
  @Select
  DomaPerson read(UUID id);

  @Sql("update person set email = /* email */'a' where id = /* id */'0'")
  @Update
  int changeEmail(UUID id, String email);

  @Sql(
      """
      select /*%expand*/* from person where active = /* active */true and visits >= /* visits */0
      order by name, id""")
  @Select
  List<DomaPerson> page(boolean active, long visits, SelectOptions options);

  @Sql("select /*%expand*/* from person order by name, id")
  @Select
  List<DomaPerson> byName(SelectOptions options);

  @Sql("select /*%expand*/* from person order by id")
  @Select
  List<DomaPerson> byId(SelectOptions options);

  @Sql("select /*%expand*/* from person order by id")
  @Select(strategy = SelectType.STREAM, fetchSize = 500)
  <R> R stream(Function<Stream<DomaPerson>, R> work);
}
