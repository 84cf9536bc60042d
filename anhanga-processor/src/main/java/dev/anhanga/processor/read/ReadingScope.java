package dev.anhanga.processor.read;

import com.palantir.javapoet.ClassName;
import dev.anhanga.processor.model.JsonRecordModel;
import dev.anhanga.processor.model.RecordModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What is found out on the way through one record. */
final class ReadingScope {

  /** A generic record may be in itself, with other arguments, but hardly so many times. */
  static final int MOST_OF_ONE_RECORD = 10;

  private final Elements elements;
  private final Types types;
  private final TypeElement record;
  private final Function<TypeElement, Map<String, Map<String, ClassName>>> hiddenNulls;
  private final Visibility visibility;
  private final Set<Element> uses = new LinkedHashSet<>();
  private final Set<Element> names = new LinkedHashSet<>();
  private final Map<String, JsonRecordModel> jsonRecords = new LinkedHashMap<>();
  private final Map<String, String> jsonClasses = new LinkedHashMap<>();
  private final boolean isPackageUnnamed;
  private int fields;

  ReadingScope(
      Elements elements,
      Types types,
      Function<TypeElement, Map<String, Map<String, ClassName>>> hiddenNulls,
      TypeElement record) {
    this.elements = elements;
    this.types = types;
    this.record = record;
    this.hiddenNulls = hiddenNulls;
    this.visibility = new Visibility(elements, record);
    this.isPackageUnnamed = elements.getPackageOf(record).isUnnamed();
  }

  /** The record that is read. */
  TypeElement record() {
    return record;
  }

  Elements elements() {
    return elements;
  }

  Types types() {
    return types;
  }

  /** What only the record's class file says of null, by component and place in its type. */
  Map<String, Map<String, ClassName>> hiddenNulls(TypeElement nested) {
    return hiddenNulls.apply(nested);
  }

  /** The position of the next field. */
  int nextPosition() {
    return fields++;
  }

  /** Whether there are more fields than there can be, so that no more need be read. */
  boolean isFull() {
    return fields > RecordModel.MOST_FIELDS;
  }

  /** Whether it is inside itself so many times that its arguments must grow without end. */
  boolean isEndless(TypeElement jsonRecord) {
    String start = jsonRecord.getQualifiedName() + "<";
    return jsonClasses.entrySet().stream()
            .filter(known -> known.getKey().startsWith(start))
            .filter(known -> !jsonRecords.containsKey(known.getValue()))
            .count()
        >= MOST_OF_ONE_RECORD;
  }

  /** Notes that generated code will use a type and its members; what hides it, if it can't. */
  Optional<String> use(TypeElement type) {
    uses.add(type);
    return visibility.hiderOf(type);
  }

  /** The same of a type that it will only name. */
  Optional<String> name(TypeElement type) {
    names.add(type);
    return visibility.hiderOf(type);
  }

  /** Whether generated code sees a member of a type that it sees. */
  boolean isVisible(TypeElement type, Element member) {
    return visibility.isSeen(type, member);
  }

  /** The types whose members generated code will use, in the order of their first use. */
  Set<Element> uses() {
    return uses;
  }

  /** The types that it will name, be they of the JDK. */
  Set<Element> names() {
    return names;
  }

  /** The name of the class for a record's form; the same for the same record. */
  String jsonClassOf(String type, String wished) {
    return jsonClasses.computeIfAbsent(type, ignored -> free(wished));
  }

  private String free(String wished) {
    String name = wished;
    for (int number = 2; jsonClasses.containsValue(name) || isTaken(name); number++) {
      name = wished + number;
    }
    return name;
  }

  /** Whether a class inside a companion can't be called so: no package tells the two apart. */
  boolean isTaken(String name) {
    return isPackageUnnamed && elements.getTypeElement(name) != null;
  }

  /** Whether the class of this name is known, be it that its record is still being read. */
  boolean hasJsonClass(String type) {
    return jsonClasses.containsKey(type);
  }

  void addJsonRecord(JsonRecordModel model) {
    jsonRecords.put(model.className(), model);
  }

  /** The records in JSON trees, in the order of their first use. */
  List<JsonRecordModel> jsonRecords() {
    return new ArrayList<>(
        jsonClasses.values().stream()
            .filter(jsonRecords::containsKey)
            .map(jsonRecords::get)
            .toList());
  }

  /** The record that a type is, if it is one. */
  static Optional<TypeElement> recordOf(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && element.getKind() == ElementKind.RECORD
        ? Optional.of(element)
        : Optional.empty();
  }
}
