package second;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.List;

/** Named as its package is. */
@Schema
public record second(@Identity int second, List<Person.Address> addresses) {}
