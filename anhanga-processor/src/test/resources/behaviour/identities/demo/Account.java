package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;

/** Its identity is a record of one field. */
@Schema
record Account(@Identity Number number, String owner) {

  record Number(long value) {}
}
