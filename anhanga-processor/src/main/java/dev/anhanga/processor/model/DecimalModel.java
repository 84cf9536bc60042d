package dev.anhanga.processor.model;

/** What {@code @Decimal} says, and where. */
public record DecimalModel(
    int precision, int scale, Origin origin, Origin precisionOrigin, Origin scaleOrigin) {

  /** The most digits that every store keeps. */
  public static final int MAX_PRECISION = 38;
}
