package dev.anhanga.processor.read;

import com.palantir.javapoet.ClassName;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What a class file says of null by annotations on the types of fields: as much of the format (JVMS
 * 4) as that takes. The fields of a record have all that its components have.
 */
final class ClassFileFields {

  private static final int MAGIC = 0xCAFEBABE;

  private final DataInputStream in;
  private final String[] texts;

  private final Function<String, ClassName> names;

  private ClassFileFields(DataInputStream in, Function<String, ClassName> names)
      throws IOException {
    this.in = in;
    this.names = names;
    if (in.readInt() != MAGIC) {
      throw new IOException("Not a class file.");
    }
    in.skipNBytes(4);
    this.texts = new String[in.readUnsignedShort()];
    for (int index = 1; index < texts.length; index++) {
      index += constant(index);
    }
  }

  /**
   * The annotations by the name of the field and their place in its type, as {@link TypeUse} has
   * it.
   *
   * @param names the annotation that has a qualified name
   */
  static Map<String, Map<String, ClassName>> nullable(
      InputStream file, Function<String, ClassName> names) throws IOException {
    return new ClassFileFields(new DataInputStream(file), names).nullable();
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

  private Map<String, Map<String, ClassName>> nullable() throws IOException {
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    Map<String, Map<String, ClassName>> found = new HashMap<>();
    for (int fields = in.readUnsignedShort(); fields > 0; fields--) {
      in.skipNBytes(2);
      String name = text();
      in.skipNBytes(2);
      found.put(name, field());
    }
    return found;
  }

  private Map<String, ClassName> field() throws IOException {
    Map<String, ClassName> found = new HashMap<>();
    for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
      String name = text();
      int length = in.readInt();
      if (name.equals("RuntimeVisibleTypeAnnotations")
          || name.equals("RuntimeInvisibleTypeAnnotations")) {
        for (int annotations = in.readUnsignedShort(); annotations > 0; annotations--) {
          typeAnnotation(found);
        }
      } else {
        in.skipNBytes(length);
      }
    }
    return found;
  }

  /** Adds an annotation, if it says what {@link NullableAnnotations} look for. */
  private void typeAnnotation(Map<String, ClassName> to) throws IOException {
    in.skipNBytes(1);
    String place = place();
    String descriptor = annotation();
    if (descriptor.matches("L(.*[/$])?Nullable;")) {
      String name = descriptor.substring(1, descriptor.length() - 1);
      to.put(place, names.apply(name.replace('/', '.').replace('$', '.')));
    }
  }

  /** Steps into arrays, into inner types, into what bounds a wildcard, into arguments. */
  private String place() throws IOException {
    StringBuilder place = new StringBuilder();
    for (int steps = in.readUnsignedByte(); steps > 0; steps--) {
      int kind = in.readUnsignedByte();
      int argument = in.readUnsignedByte();
      switch (kind) {
        case 0 -> place.append('[');
        case 1 -> place.append('.');
        case 2 -> place.append('*');
        default -> place.append(argument).append(';');
      }
    }
    return place.toString();
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
