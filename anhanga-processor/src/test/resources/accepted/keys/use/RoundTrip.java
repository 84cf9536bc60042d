package demo;

import demo.Member.Level;
import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.memory.MemoryDriver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class RoundTrip {

  private static final UUID TENANT = UUID.randomUUID();

  static void run() {
    MemberService members = new MemberService(new MemoryDriver());
    Member ada =
        members.create(member(1).email("ada@example.org").number(7).level(Level.GOLD));
    members.create(member(2).number(7));
    members.create(member(3));
    equal(Optional.of(ada), members.findByEmail("ada@example.org"));
    equal(Optional.of(ada), members.findByTenantAndEmail(TENANT, "ada@example.org"));
    equal(Optional.of(ada), members.findByTenantAndLevelAndNumber(TENANT, Level.GOLD, 7));
    equal(2L, members.findByTenantAndLevelAndNumber(TENANT, Level.BASIC, 7).orElseThrow().card());
    equal(3L, members.findByCard(3).orElseThrow().card());
    equal(Optional.empty(), members.findByCard(4));
    equal(Optional.empty(), members.findByEmail(null));
    equal(Optional.empty(), members.findByTenantAndEmail(TENANT, null));
    equal(320, MemberMeta.META.field("email").maxLength());
    equal("mail_address", MemberMeta.META.field("email").storedName());
    taken(members, member(1), "card");
    taken(members, member(4).email("ada@example.org"), "email");
    taken(members, member(4).number(7).level(Level.GOLD), "tenant", "level", "number");
  }

  private static MemberPatch member(int card) {
    return MemberPatch.of().tenant(TENANT).card(card).joined(LocalDate.of(2026, 1, 31));
  }

  private static void taken(MemberService members, MemberPatch member, String... fields) {
    try {
      members.create(member);
      throw new AssertionError("Taken: " + List.of(fields));
    } catch (DuplicateRecordException e) {
      equal(List.of(fields), e.fields());
    }
  }

  private static void equal(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError(actual + " isn't " + expected);
    }
  }
}
