package dev.anhanga.processor.read;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

/**
 * Which fields of a class file are nullable by an annotation on their type: as much of the format
 * (JVMS 4) as that takes. The fields of a record have all that its components have.
 */
final class ClassFileFields {

  private static final int MAGIC = 0xCAFEBABE;

  private final DataInputStream in;
  private final String[] texts;

  private ClassFileFields(DataInputStream in) throws IOException {
    this.in = in;
    if (in.readInt() != MAGIC) {
      throw new IOException("Not a class file.");
    }
    in.skipNBytes(4);
    this.texts = new String[in.readUnsignedShort()];
    for (int index = 1; index < texts.length; index++) {
      index += constant(index);
    }
  }

  /** The names of the nullable fields. */
  static Set<String> nullable(InputStream file) throws IOException {
    return new ClassFileFields(new DataInputStream(file)).nullable();
  }

  /** Reads a constant; answers how many indexes it takes in excess of its own. */
  private int constant(int index) throws IOException {
    int tag = in.readUnsignedByte();
    switch (tag) {
      case 1 -> texts[index] = in.readUTF();
      case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
      case 5, 6 -> in.skipNBytes(8);
      case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
      case 15 -> in.skipNBytes(3);
      default -> throw new IOException("An unknown constant: " + tag);
    }
    return tag == 5 || tag == 6 ? 1 : 0;
  }

  private Set<String> nullable() throws IOException {
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    Set<String> names = new HashSet<>();
    for (int fields = in.readUnsignedShort(); fields > 0; fields--) {
      in.skipNBytes(2);
      String name = text();
      if (isNullable(text())) {
        names.add(name);
      }
    }
    return names;
  }

  private boolean isNullable(String descriptor) throws IOException {
    boolean isNullable = false;
    for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
      String name = text();
      int length = in.readInt();
      if (name.equals("RuntimeVisibleTypeAnnotations")
          || name.equals("RuntimeInvisibleTypeAnnotations")) {
        for (int annotations = in.readUnsignedShort(); annotations > 0; annotations--) {
          isNullable |= typeAnnotation(descriptor);
        }
      } else {
        in.skipNBytes(length);
      }
    }
    return isNullable;
  }

  /** Whether an annotation says null of the whole type, as {@link NullableAnnotations} has it. */
  private boolean typeAnnotation(String descriptor) throws IOException {
    in.skipNBytes(1);
    int depth = in.readUnsignedByte();
    boolean isInArray = depth == 1 && in.readUnsignedByte() == 0;
    in.skipNBytes(depth == 1 ? 1 : 2L * depth);
    boolean isWhole = depth == 0 || (isInArray && descriptor.length() == 2);
    return annotation().matches("L(.*[/$])?Nullable;") && isWhole;
  }

  private String annotation() throws IOException {
    String type = text();
    for (int values = in.readUnsignedShort(); values > 0; values--) {
      in.skipNBytes(2);
      skipValue();
    }
    return type;
  }

  private void skipValue() throws IOException {
    switch (in.readUnsignedByte()) {
      case 'e' -> in.skipNBytes(4);
      case '@' -> annotation();
      case '[' -> {
        for (int values = in.readUnsignedShort(); values > 0; values--) {
          skipValue();
        }
      }
      default -> in.skipNBytes(2);
    }
  }

  private String text() throws IOException {
    return texts[in.readUnsignedShort()];
  }
}
