package both;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.List;

@Schema
record Person(
    @Identity int id,
    first.Person.Kind firstKind,
    second.Person.Kind secondKind,
    first.Person.Address first,
    second.Person.Address second,
    List<first.Person.Address> firsts,
    List<second.Person.Address> seconds) {}
