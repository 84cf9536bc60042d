package dev.anhanga.runtime.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.service.InvariantsTest.Account;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Several patches by a map, whose keys may be one identity in two forms. */
class PatchesByIdentityTest {

  @Test
  void noPatchTakesThePlaceOfAnother() {
    ServiceContract<Account> accounts =
        Anhanga.createService(InvariantsTest.SCHEMA, new MemoryDriver());
    Account account = accounts.create(new Account(0, "Ada", 5));
    Map<Id, Partial<Account>> patches = new LinkedHashMap<>();
    patches.put(Id.of(1), InvariantsTest.patch("cents", 7L));
    patches.put(Id.of(1L), InvariantsTest.patch("owner", "Eve"));

    String message =
        assertThrows(InvalidQueryException.class, () -> accounts.updateAll(patches)).getMessage();

    assertEquals(
        "There are two patches for the account with identity 1. Merge them, or give them one after"
            + " the other.",
        message);
    assertEquals(account, accounts.read(Id.of(1L)));
  }
}
