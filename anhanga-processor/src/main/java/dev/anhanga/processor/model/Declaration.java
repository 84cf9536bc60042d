package dev.anhanga.processor.model;

import java.util.List;

/**
 * How the annotated type is declared.
 *
 * @param word what it is: a record, or else
 * @param isPublic whether it and all types around it are public
 * @param isPrivate whether it or a type around it is private
 * @param typeParameters how many type parameters it has
 * @param hasOwnConstructor whether the user wrote the canonical constructor, so that it may refuse
 *     or change values
 * @param warnings those that using it draws, as it is deprecated in part or in whole
 * @param isJavaLangHidden whether a type of its package has a name that is short for one of {@code
 *     java.lang} elsewhere
 */
public record Declaration(
    String word,
    boolean isPublic,
    boolean isPrivate,
    int typeParameters,
    boolean hasOwnConstructor,
    List<String> warnings,
    boolean isJavaLangHidden) {

  /** The word of the only kind of type that is right. */
  public static final String RECORD = "record";

  /** Whether it has type parameters. */
  public boolean isGeneric() {
    return typeParameters > 0;
  }

  /** Whether it is a record. */
  public boolean isRecord() {
    return word.equals(RECORD);
  }
}
