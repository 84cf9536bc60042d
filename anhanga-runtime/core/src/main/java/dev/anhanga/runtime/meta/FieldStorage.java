package dev.anhanga.runtime.meta;

import org.jspecify.annotations.Nullable;

/**
 * How a store is to keep a field.
 *
 * @param indexed whether it has an index of its own
 * @param inKey whether it is in a unique key or an index, be it with others
 * @param length the longest text; 0 if nothing is said
 * @param name what the store calls it; null if that is the driver's affair
 */
record FieldStorage(boolean indexed, boolean inKey, int length, @Nullable String name) {

  static final FieldStorage UNSAID = new FieldStorage(false, false, 0, null);

  FieldStorage withIndex() {
    return new FieldStorage(true, true, length, name);
  }

  FieldStorage withKey() {
    return new FieldStorage(indexed, true, length, name);
  }

  FieldStorage withLength(int longest) {
    return new FieldStorage(indexed, inKey, longest, name);
  }

  FieldStorage withName(String stored) {
    return new FieldStorage(indexed, inKey, length, stored);
  }
}
