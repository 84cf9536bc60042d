package demo;

/** What the records implement: with a method like an accessor, and one like a service's. */
interface Named<T> {

  T label();

  default T name(T otherwise) {
    return label() == null ? otherwise : label();
  }

  default Named<T> read() {
    return this;
  }
}
