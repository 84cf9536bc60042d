package dev.anhanga.processor.read;

import com.palantir.javapoet.TypeName;
import dev.anhanga.annotations.Identity;
import dev.anhanga.processor.model.IdentityModel;
import dev.anhanga.processor.model.Nullness;
import dev.anhanga.processor.model.UnknownType.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;

/**
 * What holds for a component because of the records around it.
 *
 * @param records the types of the nested records that it is in, from the outside
 * @param nullable the name of the nearest of them that may be missing
 * @param identity what is said of one of them, and so of all that is in it
 */
record Surroundings(
    List<String> records, Optional<String> nullable, Optional<IdentityModel> identity) {

  /** A generic record may have itself inside with ever longer arguments. */
  private static final int DEEPEST = 16;

  /** A component of the record itself. */
  static final Surroundings NONE = new Surroundings(List.of(), Optional.empty(), Optional.empty());

  boolean isNested() {
    return !records.isEmpty();
  }

  /**
   * What holds inside the record that is a component's type.
   *
   * @throws UnstorableException if it is around itself
   */
  Surroundings inside(Component component, DeclaredType record, Nullness nullness) {
    String type = TypeName.get(record).toString();
    if (records.contains(type) || records.size() == DEEPEST) {
      throw new UnstorableException(
          Reason.RECURSIVE, record.asElement().getSimpleName().toString());
    }
    List<String> deeper = new ArrayList<>(records);
    deeper.add(type);
    return new Surroundings(
        List.copyOf(deeper),
        nullness.isOwn() ? Optional.of(component.path().name()) : nullable,
        isNested() ? identity : component.mark(Identity.class).map(PartReader::identity));
  }
}
