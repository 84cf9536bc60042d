package dev.anhanga.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.anhanga.processor.model.Origin;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;

/**
 * Writes generated types: the only one that makes files. Each has the record as its one originating
 * element, which is what lets an incremental build remake a record's files alone.
 */
public final class SourceFiles {

  private final Filer filer;

  /** Files of the compilation that this filer belongs to. */
  public SourceFiles(Filer filer) {
    this.filer = filer;
  }

  /** Writes a record's companions, and tells which couldn't be. */
  public List<Finding> write(RecordModel model, List<TypeSpec> types) {
    List<Finding> findings = new ArrayList<>();
    for (TypeSpec type : types) {
      ClassName name = ClassName.get(model.name().packageName(), type.name());
      try {
        write(name, type, model.origin());
      } catch (FilerException e) {
        findings.add(
            Finding.of(
                Problem.GENERATED_NAME_TAKEN,
                model.origin(),
                model.shownName(),
                name.simpleName()));
      } catch (IOException e) {
        findings.add(
            Finding.of(
                Problem.UNWRITABLE, model.origin(), name.simpleName(), model.shownName(), e));
      }
    }
    return findings;
  }

  private void write(ClassName name, TypeSpec type, Origin origin) throws IOException {
    String source = Layout.tidy(file(name, type).toString());
    Element[] originating = origin.element().stream().toArray(Element[]::new);
    try (Writer writer = filer.createSourceFile(name.canonicalName(), originating).openWriter()) {
      writer.write(source);
    }
  }

  private static JavaFile file(ClassName name, TypeSpec type) {
    return JavaFile.builder(name.packageName(), type).skipJavaLangImports(true).build();
  }
}
