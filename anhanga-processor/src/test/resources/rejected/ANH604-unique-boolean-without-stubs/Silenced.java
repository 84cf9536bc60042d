package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;

@SuppressWarnings("anhanga")
interface Silenced {

  final class Inner {

    @Schema
    record Flag(@Identity int id, @Unique Boolean current) {}
  }
}
