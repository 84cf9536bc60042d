package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;

public interface Shop {

  /** Written in full. */
  @Schema
  record Product(@Identity String code, int price) {

    public Product(String code, int price) {
      this.code = code;
      this.price = Math.max(0, price);
    }
  }

  /** Both are deprecated, and generated code can't help using them. */
  @Deprecated(forRemoval = true)
  enum Material {
    WOOD
  }

  /** With another constructor: the canonical one is the compiler's. */
  @Schema
  @SuppressWarnings("removal")
  record Shelf(@Identity int number, String label, Material material) {

    public Shelf(int number) {
      this(number, "", Material.WOOD);
    }

    public int number() {
      return number;
    }

    @Deprecated
    public String label() {
      return label;
    }
  }
}
