package dev.anhanga.contract.sequence;

import java.util.List;

/**
 * An identity, before it is known which ones the store makes.
 *
 * @param values in identity order
 */
record Reference(List<Object> values) {

  Object[] toArray() {
    return values.toArray();
  }

  String code() {
    return "s.id(" + Literals.arguments(toArray()) + ")";
  }

  static String codes(List<Reference> all) {
    return "List.of(" + String.join(", ", all.stream().map(Reference::code).toList()) + ")";
  }
}
