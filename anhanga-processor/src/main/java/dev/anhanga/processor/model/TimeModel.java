package dev.anhanga.processor.model;

/**
 * That a component is a time which services set.
 *
 * @param event what it is the time of
 * @param origin the annotation
 */
public record TimeModel(Event event, Origin origin) {

  /** What services take the time of. */
  public enum Event {
    CREATED("@CreatedAt", "createdAt"),
    UPDATED("@UpdatedAt", "updatedAt");

    private final String annotation;
    private final String trait;

    Event(String annotation, String trait) {
      this.annotation = annotation;
      this.trait = trait;
    }

    /** The annotation as users write it. */
    public String annotation() {
      return annotation;
    }

    /** The method of a field of the meta that says the same. */
    public String trait() {
      return trait;
    }
  }
}
