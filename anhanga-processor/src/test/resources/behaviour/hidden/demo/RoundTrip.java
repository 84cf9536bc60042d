package demo;

import demo.Profile.Contact;
import demo.Profile.Login;
import demo.Profile.Place;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.meta.FieldMeta;
import java.util.List;
import java.util.Optional;

final class RoundTrip {

  static void run() {
    equal(
        List.of(
            "token",
            "failedLogins",
            "logins",
            "contact.note",
            "contact.place.street",
            "recovery.email",
            "recovery.note",
            "recovery.place.street",
            "recovery.place.city"),
        ProfileMeta.META.fields().values().stream()
            .filter(FieldMeta::isHidden)
            .map(FieldMeta::name)
            .toList());

    // Here it is like any other.
    ProfileService profiles = new ProfileService(new MemoryDriver());
    Contact contact = new Contact("a@example.org", Optional.of("n"), new Place("Elm", "Oz"));
    Profile ada =
        profiles.create(
            ProfilePatch.of()
                .name("Ada")
                .token("t")
                .logins(Optional.of(List.of(new Login("home", "phone"))))
                .contact(contact)
                .recovery(contact));
    equal(0, ada.failedLogins());
    equal(ada, profiles.read(ada.id()));
    equal(Optional.of(ada), profiles.findByToken("t"));
    equal(
        List.of(ada),
        profiles.list(
            query ->
                query
                    .filter(ProfileMeta.FAILED_LOGINS.lessThan(1))
                    .filter(ProfileMeta.RECOVERY_PLACE_CITY.equalTo("Oz"))
                    .sort(ProfileMeta.TOKEN.desc())));
    Profile changed = profiles.update(ada.id(), ProfilePatch.of().token(null).recovery(null));
    equal(
        new Profile(ada.id(), "Ada", null, 0, ada.logins(), contact, null),
        changed);
  }

  private static void equal(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new AssertionError(actual + " isn't " + expected);
    }
  }
}
