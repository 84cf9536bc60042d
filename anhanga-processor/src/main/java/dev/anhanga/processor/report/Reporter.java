package dev.anhanga.processor.report;

import dev.anhanga.processor.model.Origin;
import java.util.Collection;
import java.util.Comparator;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Prints findings: the only one that speaks to the user. */
public final class Reporter {

  private final Messager messager;

  /** A reporter to the compiler that this messager belongs to. */
  public Reporter(Messager messager) {
    this.messager = messager;
  }

  /** Prints what was found in one record, in the order of its source. */
  public void report(Collection<Finding> findings) {
    findings.stream()
        .filter(finding -> !finding.isSilenced())
        .sorted(Comparator.comparing(Finding::origin, Origin.IN_SOURCE))
        .forEach(this::print);
  }

  private void print(Finding finding) {
    Origin origin = finding.origin();
    Diagnostic.Kind kind = finding.isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
    Element element = origin.element().orElse(null);
    if (element == null) {
      messager.printMessage(kind, finding.message());
    } else {
      messager.printMessage(
          kind, finding.message(), EclipsePlace.of(element), origin.mirror(), origin.value());
    }
  }
}
