package dev.anhanga.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds a copy of this example by Maven, changes a record, and builds it again. */
class IncrementalBuildIT {

  private static final String PACKAGE = "dev/anhanga/examples/quickstart/";

  /** The repository of the build that runs this test has every plugin, so nothing is downloaded. */
  private static final String SETTINGS =
      """
      <settings>
        <mirrors>
          <mirror>
            <id>build-repository</id>
            <url>%s</url>
            <mirrorOf>*</mirrorOf>
          </mirror>
        </mirrors>
      </settings>
      """;

  private static final String RIVER =
      """
      package dev.anhanga.examples.quickstart;

      import dev.anhanga.annotations.Identity;
      import dev.anhanga.annotations.Schema;

      @Schema
      record River(@Identity String name) {}
      """;

  @TempDir Path project;

  @BeforeEach
  void copyThisExample() throws IOException {
    copy(Path.of("pom.xml"), project.resolve("pom.xml"));
    copy(Path.of("src/main"), project.resolve("src/main"));
    copy(Path.of("../../.mvn"), project.resolve(".mvn"));
    Path repository = Path.of(System.getProperty("build.repository"));
    Files.writeString(
        project.resolve("settings.xml"), SETTINGS.formatted(repository.toUri().toASCIIString()));
  }

  @Test
  void theSecondBuildHasWhatTheChangedRecordSays() throws Exception {
    Path city = source("City");
    Files.writeString(source("River"), RIVER);
    compile();
    assertAll(
        () -> assertTrue(generated("CityMeta").contains("\"city\"")),
        () -> assertTrue(Files.exists(classFile("RiverMeta"))));

    Files.delete(source("River"));
    Files.writeString(city, replaced(Files.readString(city), "@Schema", "@Schema(\"town\")"));
    compile();

    assertAll(
        () -> assertTrue(generated("CityMeta").contains("\"town\"")),
        () -> assertFalse(generated("CityMeta").contains("\"city\"")),
        () -> assertTrue(hasConstant(classFile("CityMeta"), "town")),
        () -> assertFalse(Files.exists(classFile("RiverMeta")), "a class of the deleted record"),
        () -> assertFalse(Files.exists(classFile("River")), "the deleted record's class"));
  }

  private void compile() throws MavenInvocationException {
    List<String> output = new ArrayList<>();
    InvocationRequest request = new DefaultInvocationRequest();
    request.setBaseDirectory(project.toFile());
    request.setMavenHome(new File(System.getProperty("maven.home")));
    request.setJavaHome(new File(System.getProperty("java.home")));
    request.setUserSettingsFile(project.resolve("settings.xml").toFile());
    request.setLocalRepositoryDirectory(new File(System.getProperty("own.repository")));
    request.addArg("compile");
    request.setBatchMode(true);
    request.setOutputHandler(output::add);
    InvocationResult result = new DefaultInvoker().execute(request);
    assertEquals(0, result.getExitCode(), () -> String.join("\n", output));
  }

  private Path source(String type) {
    return project.resolve("src/main/java").resolve(PACKAGE + type + ".java");
  }

  private String generated(String type) throws IOException {
    return Files.readString(
        project.resolve("target/generated-sources/annotations").resolve(PACKAGE + type + ".java"));
  }

  private Path classFile(String type) {
    return project.resolve("target/classes").resolve(PACKAGE + type + ".class");
  }

  /** Text is in a class file as it is, if it is ASCII. */
  private static boolean hasConstant(Path classFile, String text) throws IOException {
    return Files.readString(classFile, StandardCharsets.ISO_8859_1).contains(text);
  }

  private static String replaced(String text, String part, String replacement) {
    String changed = text.replace("\n" + part + "\n", "\n" + replacement + "\n");
    assertFalse(changed.equals(text), "nothing to replace: " + part);
    return changed;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.toAbsolutePath().getParent());
          Files.copy(file, target);
        }
      }
    }
  }
}
