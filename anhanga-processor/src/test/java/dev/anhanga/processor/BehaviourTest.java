package dev.anhanga.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.anhanga.processor.testing.Behaviour;
import dev.anhanga.processor.testing.Libraries;
import dev.anhanga.processor.testing.RoundTrips;
import dev.anhanga.processor.testing.UserProject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder under {@code behaviour}: shapes and names that are rare and right. They compile
 * without a warning, and their {@code RoundTrip} runs, by the JDK's compiler and by Eclipse's,
 * which are given the same code, byte for byte. What the code looks like is for {@code accepted} to
 * show.
 */
class BehaviourTest {

  @TempDir private Path temp;

  @TestFactory
  Stream<DynamicTest> roundTrips() {
    return Behaviour.all().stream()
        .map(behaviour -> DynamicTest.dynamicTest(behaviour.name(), () -> check(behaviour)));
  }

  private void check(Behaviour behaviour) throws Throwable {
    UserProject javac = UserProject.javac(temp.resolve(behaviour.name() + "-javac"));
    UserProject ecj = UserProject.ecj(temp.resolve(behaviour.name() + "-ecj"));
    behaviour.writeTo(javac);
    behaviour.writeTo(ecj);

    assertEquals(List.of(), build(javac, "-Xlint:all,-processing", "-Werror"));
    javac.load().run(behaviour.main(), "run");
    assertEquals(List.of(), build(ecj, "-warn:none"));
    ecj.load().run(behaviour.main(), "run");
    assertEquals(javac.generatedSources(), ecj.generatedSources());
  }

  private static List<?> build(UserProject project, String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("-classpath");
    all.add(Libraries.join(Libraries.RUNTIME, Libraries.path(RoundTrips.class)));
    return project.build(List.of(new SchemaProcessor()), all.toArray(String[]::new));
  }
}
