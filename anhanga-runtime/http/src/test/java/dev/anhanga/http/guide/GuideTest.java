package dev.anhanga.http.guide;

import static java.math.BigDecimal.TEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.http.HttpDriver;
import dev.anhanga.http.HttpOptions;
import dev.anhanga.http.server.ApiHandler;
import dev.anhanga.http.server.ApiOptions;
import dev.anhanga.http.server.ApiResource;
import dev.anhanga.http.server.ApiServer;
import dev.anhanga.http.server.Authorizer.Decision;
import dev.anhanga.http.server.Operation;
import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.error.StaleRecordException;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.query.PaginatedResult;
import dev.anhanga.runtime.service.Partial;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** What the guide shows, and what it says. */
class GuideTest {

  private static final int ANY = 0;

  private final MemoryDriver driver = new MemoryDriver();

  @Test
  void theRemoteServiceIsTheSame() {
    int port = ANY;

    ApiHandler handler = ApiHandler.of(new PersonService(driver)); // any services, over any drivers
    ApiServer server = ApiServer.start(handler, port); // on the loopback interface; close it

    HttpDriver remote = HttpDriver.of(server.uri()); // http://127.0.0.1:8080/api
    PersonService people = new PersonService(remote);
    Person ada = people.create(PersonPatch.of().name("Ada").balance(TEN));
    Person renamed = people.update(ada, PersonPatch.of().name("Ada L.")); // if nobody else did
    PaginatedResult<Person> page =
        people.paginate(query -> query.filter(PersonMeta.NAME.startsWith("A")).limit(20));

    assertEquals(List.of(renamed), page.data());
    assertEquals(renamed, new PersonService(driver).read(ada.id()));
    assertThrows(
        StaleRecordException.class, () -> people.update(ada, PersonPatch.of().name("Eve")));
    remote.close();
    server.close();
  }

  @Test
  void optionsSayWhoMayDoWhat() {
    byte[] secret = new byte[32];

    ApiOptions options =
        ApiOptions.of()
            .cursorKey(secret) // so that cursors outlive the process
            .maxLimit(100)
            .authorizer(
                access -> {
                  if (access.operation() == Operation.DESCRIBE // what each client begins with
                      || access.operation() == Operation.SEARCH) {
                    return Decision.ALLOW;
                  }
                  boolean isKnown =
                      access
                          .request()
                          .header("Authorization")
                          .filter("Bearer t"::equals)
                          .isPresent();
                  return isKnown ? Decision.ALLOW : Decision.UNAUTHENTICATED;
                });
    ApiHandler handler = ApiHandler.of(options, ApiResource.of(new PersonService(driver)));

    HttpOptions asSomeone =
        HttpOptions.of()
            .headers(() -> Map.of("Authorization", "Bearer t")) // asked for each request
            .timeout(Duration.ofSeconds(5))
            .retries(1);

    try (ApiServer server = ApiServer.start(handler, ANY);
        HttpDriver known = HttpDriver.of(server.uri(), asSomeone);
        HttpDriver unknown = HttpDriver.of(server.uri())) {
      Person ada = new PersonService(known).create(PersonPatch.of().name("Ada").balance(TEN));
      PersonService strangers = new PersonService(unknown);
      assertEquals(List.of(ada), strangers.list());
      assertThrows(StorageException.class, () -> strangers.destroy(ada));
      assertEquals(List.of(ada), strangers.list());
    }
  }

  @Test
  void hiddenFieldsStayWhereTheyAre() {
    PersonService people = new PersonService(driver);
    Person ada =
        people.create(PersonPatch.of().name("Ada").balance(TEN).passwordHash("$2a$10$abc"));
    try (ApiServer server = ApiServer.start(ApiHandler.of(people), ANY);
        HttpDriver remote = HttpDriver.of(server.uri())) {
      PersonService outside = new PersonService(remote);

      Person seen = outside.read(ada.id());
      assertNull(seen.passwordHash());
      outside.update(seen, PersonPatch.of().name("Ada L."));
      outside.upsert(outside.read(ada.id()));
      assertEquals("$2a$10$abc", people.read(ada.id()).passwordHash());

      assertThrows(
          InvalidRecordException.class,
          () -> outside.update(ada.id(), PersonPatch.of().passwordHash("x")));
      assertThrows(
          InvalidQueryException.class,
          () -> outside.list(query -> query.filter(PersonMeta.PASSWORD_HASH.isNull())));
    }
  }

  @Test
  void hiddenIsAlsoAllOfANestedRecord() {
    AccountService accounts = new AccountService(driver);
    Account.Address address = new Account.Address("ada@example.org", "by post");
    AccountPatch patch = AccountPatch.of().name("Ada").recovery(Optional.of(address));
    Account ada = accounts.create(patch);
    try (ApiServer server = ApiServer.start(ApiHandler.of(accounts), ANY);
        HttpDriver remote = HttpDriver.of(server.uri())) {
      AccountService outside = new AccountService(remote);

      Account seen = outside.update(ada.id(), AccountPatch.of().name("Ada L."));

      assertEquals(new Account(ada.id(), "Ada L.", null, null, Optional.empty()), seen);
      assertEquals(ada.recovery(), accounts.read(ada.id()).recovery());
      assertEquals(0, accounts.read(ada.id()).failedLogins());
    }
  }

  @Test
  void nothingBlocks() {
    try (ApiServer server = ApiServer.start(ApiHandler.of(new PersonService(driver)), ANY);
        HttpDriver remote = HttpDriver.of(server.uri())) {
      PersonService people = new PersonService(remote);

      CompletionStage<Person> created =
          people.async().create(PersonPatch.of().name("Ada").balance(TEN));

      assertEquals("Ada", created.toCompletableFuture().join().name());
    }
  }

  /** What a subclass overrides holds for those who come by HTTP. */
  static final class Members extends PersonService {

    Members(MemoryDriver driver) {
      super(driver);
    }

    @Override
    public Person create(Partial<Person> patch) {
      if (patch.toRow().get("email") == null) {
        throw new InvalidQueryException("A member has an email.");
      }
      return super.create(patch);
    }
  }

  @Test
  void aServicesOwnRulesHold() {
    try (ApiServer server = ApiServer.start(ApiHandler.of(new Members(driver)), ANY);
        HttpDriver remote = HttpDriver.of(server.uri())) {
      PersonService people = new PersonService(remote);
      PersonPatch ada = PersonPatch.of().name("Ada").balance(TEN);

      assertThrows(InvalidQueryException.class, () -> people.create(ada));
      people.create(ada.email("ada@example.org"));
      assertEquals(1, people.count());
    }
  }

  @Test
  void aBrowserPagesByUrl() throws Exception {
    PersonService people = new PersonService(driver);
    for (String name : List.of("Ada", "Bob", "Eve")) {
      people.create(PersonPatch.of().name(name).balance(TEN));
    }
    try (ApiServer server = ApiServer.start(ApiHandler.of(people), ANY)) {
      String first = get(server.uri() + "/person?page=1&limit=2&sort=name&order=desc");
      assertTrue(first.contains("\"total\":3,\"page\":1,\"limit\":2,\"hasNext\":true"), first);
      String cursor = first.replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");
      String second = get(server.uri() + "/person?limit=2&sort=name&order=desc&cursor=" + cursor);
      assertTrue(second.contains("\"name\":\"Ada\""), second);
      String filtered = get(server.uri() + "/person?filter[name][in]=Ada&filter[name][in]=Eve");
      assertTrue(filtered.contains("\"total\":2"), filtered);
    }
  }

  private static String get(String uri) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(uri.replace("[", "%5B").replace("]", "%5D"))).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }
}
