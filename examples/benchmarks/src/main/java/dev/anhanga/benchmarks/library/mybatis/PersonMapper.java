package dev.anhanga.benchmarks.library.mybatis;

import dev.anhanga.benchmarks.store.Person;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.cursor.Cursor;

/** The statements. MyBatis makes the class. */
interface PersonMapper {

  String COLUMNS = "id, name, email, birth_date, active, visits, balance, joined_at";
  String SELECT = "SELECT " + COLUMNS + " FROM person";
  String FILTER = " WHERE active = #{active} AND visits >= #{visits}";
  String SLICE = " ORDER BY name, id LIMIT #{limit} OFFSET #{offset}";
  String UPDATE = "UPDATE person SET email = #{email} WHERE id = #{id}";

  @Insert(
      "INSERT INTO person ("
          + COLUMNS
          + ") VALUES (#{id}, #{name}, #{email}, #{birthDate}, #{active}, #{visits}, #{balance},"
          + " #{joinedAt})")
  void insert(Person person);

  @Select(SELECT + " WHERE id = #{id}")
  Person read(UUID id);

  @Select(
      value = "SELECT " + COLUMNS + " FROM FINAL TABLE (" + UPDATE + ")",
      databaseId = "h2",
      affectData = true)
  @Select(value = UPDATE + " RETURNING " + COLUMNS, affectData = true)
  Person changeEmail(@Param("id") UUID id, @Param("email") String email);

  @Select(SELECT + FILTER + SLICE)
  List<Person> page(
      @Param("active") boolean active,
      @Param("visits") long visits,
      @Param("limit") int limit,
      @Param("offset") int offset);

  @Select("SELECT COUNT(*) FROM person" + FILTER)
  long count(@Param("active") boolean active, @Param("visits") long visits);

  @Select(SELECT + SLICE)
  List<Person> deepPage(@Param("limit") int limit, @Param("offset") int offset);

  @Select(SELECT + " ORDER BY id LIMIT #{limit}")
  List<Person> list(@Param("limit") int limit);

  @Select(SELECT + " ORDER BY id")
  @Options(fetchSize = 500)
  Cursor<Person> stream();
}
