package dev.anhanga.http.badrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.http.server.Access;
import dev.anhanga.http.server.ApiHandler;
import dev.anhanga.http.server.ApiOptions;
import dev.anhanga.http.server.ApiResource;
import dev.anhanga.http.server.Authorizer;
import dev.anhanga.http.server.Authorizer.Decision;
import dev.anhanga.http.server.Operation;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.persistence.ForwardingDriver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that someone may not make: they reach no body, and no store. */
class AccessTest {

  private final List<Access> asked = new ArrayList<>();

  private Sender deciding(Authorizer authorizer) {
    ApiOptions options =
        ApiOptions.of()
            .authorizer(
                access -> {
                  asked.add(access);
                  return authorizer.decide(access);
                });
    PlaceService places = new PlaceService(new Untouchable());
    return new Sender(ApiHandler.of(options, ApiResource.of(places)));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/place, SEARCH",
    "HEAD, /api/place, SEARCH",
    "POST, /api/place/search, SEARCH",
    "POST, /api/place/stream, SEARCH",
    "POST, /api/place/count, SEARCH",
    "POST, /api/place/find, SEARCH",
    "POST, /api/place, CREATE",
    "GET, /api/place/o, READ",
    "HEAD, /api/place/o, READ",
    "PUT, /api/place/o, UPDATE",
    "PATCH, /api/place/o, UPDATE",
    "PATCH, /api/place, UPDATE",
    "POST, /api/place/update, UPDATE",
    "POST, /api/place/upsert, UPSERT",
    "DELETE, /api/place/o, DESTROY",
    "POST, /api/place/destroy, DESTROY",
    "OPTIONS, /api/place, DESCRIBE"
  })
  void whoIsRefusedReachesNothing(String method, String path, Operation operation) {
    BodiesTest.Endless body = new BodiesTest.Endless();
    Sender unknown = deciding(access -> Decision.UNAUTHENTICATED);
    assertEquals(401, unknown.send(method, path, Sender.JSON, body).status());
    Sender forbidden = deciding(access -> Decision.FORBID);
    assertEquals(403, forbidden.send(method, path, Sender.JSON, body).status());
    assertEquals(0, body.read);
    assertEquals(2, asked.size());
    for (Access access : asked) {
      assertEquals(operation, access.operation());
      assertEquals("place", access.resource());
      assertEquals(path.endsWith("/o") ? Optional.of(Id.of("o")) : Optional.empty(), access.id());
    }
  }

  /** Otherwise who may not touch a record would write its number otherwise. */
  @ParameterizedTest
  @ValueSource(strings = {"7", "07", "%2B7", "~7"})
  void aRecordHasOneIdentityHoweverItIsWritten(String step) {
    ApiOptions options =
        ApiOptions.of()
            .authorizer(
                access ->
                    access.id().equals(Optional.of(Id.of(7))) ? Decision.FORBID : Decision.ALLOW);
    TicketService tickets = new TicketService(new MemoryDriver());
    Sender sender = new Sender(ApiHandler.of(options, ApiResource.of(tickets)));

    sender.get("/api/ticket/" + step).problem(403, "forbidden");
  }

  @Test
  void theProblemSaysNoMore() {
    String detail =
        deciding(access -> Decision.UNAUTHENTICATED)
            .get("/api/place/o")
            .problem(401, "unauthenticated");
    assertEquals("Say who you are.", detail);
    assertEquals(
        "You may not do this.",
        deciding(access -> Decision.FORBID).get("/api/place/o").problem(403, "forbidden"));
  }

  @Test
  void whoIsNotKnownIsToldHowToBecomeSo() {
    ApiOptions unknown = ApiOptions.of().authorizer(access -> Decision.UNAUTHENTICATED);
    assertEquals("Bearer", challenge(unknown));
    assertEquals("Basic realm=\"x\"", challenge(unknown.challenge("Basic realm=\"x\"")));
    for (String wrong : List.of("", " ", "Bearer\r\nX-Evil: 1", "B\u00e9", "Bearer ")) {
      assertThrows(IllegalArgumentException.class, () -> unknown.challenge(wrong));
    }
  }

  private static @Nullable String challenge(ApiOptions options) {
    return Sender.to(options, Sender.places())
        .get("/api/place/o")
        .expecting(401)
        .headers()
        .get("WWW-Authenticate");
  }

  @Test
  void anAuthorizerThatFailsAllowsNothing() {
    Sender sender =
        deciding(
            access -> {
              throw new IllegalStateException("no secret of ours");
            });
    Reply reply = sender.get("/api/place/o");
    reply.problem(500, "internal");
    assertFalse(reply.text().contains("secret"), reply::text);
  }

  @Test
  void whatHasNoRouteIsNotAskedFor() {
    Sender sender = deciding(access -> Decision.ALLOW);
    sender.get("/api/other").problem(404, "no-such-resource");
    sender.send("BREW", "/api/place", "").problem(405, "method-not-allowed");
    assertEquals(List.of(), asked);
  }

  @Test
  void aDecisionMayGoByAHeader() {
    Sender sender =
        deciding(
            access ->
                access.request().header("AUTHORIZATION").filter("Bearer t"::equals).isPresent()
                    ? Decision.ALLOW
                    : Decision.UNAUTHENTICATED);
    sender
        .send("OPTIONS", "/api/place", Sender.with("authorization", "Bearer t"), "")
        .expecting(200);
    sender
        .send("OPTIONS", "/api/place", Sender.with("authorization", "Bearer x"), "")
        .expecting(401);
  }

  /** A driver that says so when it is touched. */
  private static final class Untouchable extends ForwardingDriver {

    Untouchable() {
      super(new MemoryDriver());
    }

    @Override
    public void initialize(PersistenceMeta meta) {
      throw new StorageException("A refused request has reached the store.");
    }
  }
}
