package demo.silenced;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("anhanga:unique-boolean")
final class Shop {

  @Schema
  @SuppressWarnings("anhanga:double-identity")
  record Price(@Identity Double amount, @Unique Boolean isLast) {}

  @Schema
  @SuppressWarnings("anhanga")
  record Customer(@Identity @Nullable String name, @Unique boolean isFirst) {}
}
