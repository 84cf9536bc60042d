import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.List;

record person(address address, List<address> person) {

  record address(String person, person.address.x y) {

    record x(int i, int j) {}
  }

  @Schema
  record own(@Identity int id, person person, own.address address) {

    record address(int own, int address) {}
  }
}
