import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Schema("orders")
record ORDER(
    @Identity UUID id,
    int order,
    Line line,
    @Default("A") Kind k,
    @Default("乙") 種類 種類,
    @Default("A") KIND kind,
    Optional<Line> maybe,
    List<KIND> kinds,
    person person,
    List<person> persons,
    person[] array,
    ORDERRow row,
    List<ORDERSchema> schema,
    List<personForm> form) {

  record Line(int a, KIND kind) {}

  enum Kind {
    A
  }
}
