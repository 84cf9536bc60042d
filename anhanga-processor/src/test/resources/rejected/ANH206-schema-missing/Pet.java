package demo;

import dev.anhanga.annotations.Version;

final class Pet {
  @Version long version;
}
