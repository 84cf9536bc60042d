package dev.anhanga.http;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The two ends of the wire know what goes over it, and not each other. */
@AnalyzeClasses(packages = "dev.anhanga.http", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule theEndsKnowTheWireAlone =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("client")
          .definedBy("dev.anhanga.http")
          .layer("server")
          .definedBy("..http.server")
          .layer("wire")
          .definedBy("..http.wire")
          .whereLayer("client")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("server")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("wire")
          .mayNotAccessAnyLayer();
}
