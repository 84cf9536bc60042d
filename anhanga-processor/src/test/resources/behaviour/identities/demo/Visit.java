package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.UUID;

/** Its identity is a record of several fields. */
@Schema
record Visit(@Identity Place place, String note) {

  record Place(UUID house, int floor) {}
}
