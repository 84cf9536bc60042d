package dev.anhanga.runtime;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Packages are layers, and imports go one way only. */
@AnalyzeClasses(
    packages = "dev.anhanga.runtime",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule importsGoDown =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("entry")
          .definedBy("dev.anhanga.runtime")
          .layer("memory")
          .definedBy("..runtime.memory")
          .layer("service")
          .definedBy("..runtime.service")
          .layer("persistence")
          .definedBy("..runtime.persistence")
          .layer("query")
          .definedBy("..runtime.query")
          .layer("meta")
          .definedBy("..runtime.meta")
          .layer("error")
          .definedBy("..runtime.error")
          .whereLayer("entry")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("memory")
          .mayOnlyBeAccessedByLayers("entry")
          .whereLayer("service")
          .mayOnlyBeAccessedByLayers("entry")
          .whereLayer("persistence")
          .mayOnlyBeAccessedByLayers("entry", "memory", "service")
          .whereLayer("query")
          .mayOnlyBeAccessedByLayers("entry", "memory", "service", "persistence")
          .whereLayer("error")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("dev.anhanga.runtime.(*)..").should().beFreeOfCycles();
}
