package dev.anhanga.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/** The files that a record's companions go to; fewer, if another type has a name already. */
public final class ClaimedFiles {

  private final RecordModel model;
  private final Map<String, JavaFileObject> filesByName = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  ClaimedFiles(RecordModel model) {
    this.model = model;
  }

  void add(ClassName name, JavaFileObject file) {
    filesByName.put(name.simpleName(), file);
  }

  void refuse(Problem problem, Object... names) {
    findings.add(Finding.of(problem, model.origin(), names));
  }

  /** What went wrong so far. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Writes each type to its file, if it has one. */
  public void write(List<TypeSpec> types) {
    for (TypeSpec type : types) {
      JavaFileObject file = filesByName.get(type.name());
      if (file != null) {
        write(type, file);
      }
    }
  }

  private void write(TypeSpec type, JavaFileObject file) {
    String source =
        JavaFile.builder(model.name().packageName(), type)
            .skipJavaLangImports(!model.declaration().isJavaLangHidden())
            .build()
            .toString();
    try (Writer writer = file.openWriter()) {
      writer.write(Layout.tidy(source));
    } catch (IOException e) {
      refuse(Problem.UNWRITABLE, String.valueOf(type.name()), model.shownName(), e);
    }
  }
}
