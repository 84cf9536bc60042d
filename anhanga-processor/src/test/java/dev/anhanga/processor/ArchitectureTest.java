package dev.anhanga.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.anhanga.processor.model.Origin;
import dev.anhanga.processor.read.HiddenNulls;
import dev.anhanga.processor.report.Reporter;
import dev.anhanga.processor.write.SourceFiles;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.tools.JavaFileManager.Location;

/** Which stage may know what. */
@AnalyzeClasses(
    packages = "dev.anhanga.processor",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "dev.anhanga.processor";

  /** Modifiers are words, wherever the JDK keeps them. */
  @ArchTest
  static final ArchRule elementsStayInRead =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT, ROOT + ".read")
          .and()
          .doNotBelongToAnyOf(Origin.class, Reporter.class, SourceFiles.class)
          .and()
          .doNotHaveSimpleName("EclipsePlace")
          .should()
          .dependOnClassesThat(
              describe(
                  "are elements or mirrors",
                  type ->
                      type.getPackageName().startsWith("javax.lang.model.")
                          && !type.getSimpleName().equals("Modifier")));

  @ArchTest
  static final ArchRule onlyTheReporterSpeaks =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Reporter.class)
          .should()
          .callMethodWhere(target(owner(assignableTo(Messager.class))));

  /** Reading one isn't making one. */
  @ArchTest
  static final ArchRule onlySourceFilesMakesFiles =
      noClasses()
          .that()
          .doNotBelongToAnyOf(SourceFiles.class)
          .should()
          .callMethodWhere(
              target(owner(assignableTo(Filer.class))).and(target(not(name("getResource")))));

  @ArchTest
  static final ArchRule onlyHiddenNullsReadsFiles =
      noClasses()
          .that()
          .doNotBelongToAnyOf(HiddenNulls.class)
          .should()
          .callMethod(
              Filer.class, "getResource", Location.class, CharSequence.class, CharSequence.class);

  @ArchTest
  static final ArchRule modelKnowsNoOtherStage =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".model")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ROOT, ROOT + ".read", ROOT + ".check", ROOT + ".report", ROOT + ".write");

  @ArchTest
  static final ArchRule checksKnowNoWriterAndNoReader =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".check")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT, ROOT + ".read", ROOT + ".write");

  @ArchTest
  static final ArchRule nothingGoesInCircles =
      slices().matching("dev.anhanga.processor.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule neverTheRuntime =
      noClasses().should().dependOnClassesThat().resideInAPackage("dev.anhanga.runtime..");
}
