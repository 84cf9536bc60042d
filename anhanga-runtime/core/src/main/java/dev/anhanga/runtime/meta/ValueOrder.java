package dev.anhanga.runtime.meta;

import java.util.UUID;

/** How values in normal form compare: the same on every store. */
public final class ValueOrder {

  private static final int CASE_DISTANCE = 'a' - 'A';

  private ValueOrder() {}

  /**
   * Compares two values of an ordered type: text by code point, UUIDs as unsigned bytes, false
   * before true, everything else as Java does.
   *
   * @throws IllegalArgumentException if the type has no order
   */
  @SuppressWarnings("unchecked")
  public static int compare(DataType type, Object left, Object right) {
    return switch (type) {
      case STRING -> compareText((String) left, (String) right);
      case UUID -> compareUuids((UUID) left, (UUID) right);
      case BYTES, JSON -> throw new IllegalArgumentException(type + " has no order.");
      default -> ((Comparable<Object>) left).compareTo(right);
    };
  }

  /** Compares two texts by code point, which the JDK's own order by UTF-16 unit isn't. */
  public static int compareText(String left, String right) {
    int shorter = Math.min(left.length(), right.length());
    for (int index = 0; index < shorter; index++) {
      char leftUnit = left.charAt(index);
      char rightUnit = right.charAt(index);
      if (leftUnit != rightUnit) {
        boolean sameKind = Character.isSurrogate(leftUnit) == Character.isSurrogate(rightUnit);
        return sameKind ? leftUnit - rightUnit : Character.isSurrogate(leftUnit) ? 1 : -1;
      }
    }
    return left.length() - right.length();
  }

  private static int compareUuids(UUID left, UUID right) {
    int high = Long.compareUnsigned(left.getMostSignificantBits(), right.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(left.getLeastSignificantBits(), right.getLeastSignificantBits());
  }

  /** The text with A to Z in lower case, and every other character as it is. */
  public static String folded(String text) {
    for (int index = 0; index < text.length(); index++) {
      if (isUpper(text.charAt(index))) {
        return foldedFrom(text, index);
      }
    }
    return text;
  }

  private static String foldedFrom(String text, int start) {
    char[] units = text.toCharArray();
    for (int index = start; index < units.length; index++) {
      if (isUpper(units[index])) {
        units[index] = (char) (units[index] + CASE_DISTANCE);
      }
    }
    return new String(units);
  }

  private static boolean isUpper(char unit) {
    return unit >= 'A' && unit <= 'Z';
  }
}
