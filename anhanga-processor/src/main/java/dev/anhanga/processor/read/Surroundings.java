package dev.anhanga.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.anhanga.annotations.Hidden;
import dev.anhanga.annotations.Identity;
import dev.anhanga.processor.model.Hiding;
import dev.anhanga.processor.model.IdentityModel;
import dev.anhanga.processor.model.Nullness;
import dev.anhanga.processor.model.UnknownType.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * What holds for a component because of the records around it.
 *
 * @param records the types of the nested records that it is in, from the outside
 * @param nullable the name of the nearest of them that may be missing
 * @param identity what is said of one of them, and so of all that is in it
 * @param isHidden whether one of them is hidden
 */
record Surroundings(
    List<TypeName> records,
    Optional<String> nullable,
    Optional<IdentityModel> identity,
    boolean isHidden) {

  /** A component of the record itself. */
  static final Surroundings NONE =
      new Surroundings(List.of(), Optional.empty(), Optional.empty(), false);

  boolean isNested() {
    return !records.isEmpty();
  }

  /**
   * What holds inside the record that is a component's type. Types are compared by name, as javac
   * takes exponential time to compare nested type arguments.
   *
   * @throws UnstorableException if it is around itself, be it with other arguments each time
   */
  Surroundings inside(Component component, TypeUse type, Nullness nullness) {
    ClassName record = ClassName.get((TypeElement) ((DeclaredType) type.mirror()).asElement());
    TypeName name = JavaTypes.name(type);
    long before = records.stream().filter(each -> isOf(each, record)).count();
    if (before >= ReadingScope.MOST_OF_ONE_RECORD || records.contains(name)) {
      throw new UnstorableException(Reason.RECURSIVE, record.simpleName());
    }
    List<TypeName> deeper = new ArrayList<>(records);
    deeper.add(name);
    return new Surroundings(
        List.copyOf(deeper),
        nullness.isOwn() ? Optional.of(component.path().name()) : nullable,
        isNested() ? identity : component.mark(Identity.class).map(PartReader::identity),
        hiding(component).isHidden());
  }

  /** Whether a component in them is hidden. */
  Hiding hiding(Component component) {
    return new Hiding(component.mark(Hidden.class).map(Mark::origin), isHidden);
  }

  private static boolean isOf(TypeName type, ClassName record) {
    return type instanceof ParameterizedTypeName generic && generic.rawType().equals(record);
  }
}
