package first;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.List;

/** Named as its package is. */
@Schema
public record first(@Identity int first, List<Person.Address> addresses) {}
