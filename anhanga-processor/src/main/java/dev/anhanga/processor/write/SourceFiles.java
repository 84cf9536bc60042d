package dev.anhanga.processor.write;

import com.palantir.javapoet.ClassName;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.report.Problem;
import java.io.IOException;
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

  /** Takes the names of a record's companions, before it is known what will be in them. */
  public ClaimedFiles claim(RecordModel model) {
    ClaimedFiles files = new ClaimedFiles(model);
    Element[] originating = model.origin().element().stream().toArray(Element[]::new);
    for (ClassName name : model.names().types()) {
      try {
        files.add(name, filer.createSourceFile(name.canonicalName(), originating));
      } catch (FilerException e) {
        files.refuse(Problem.GENERATED_NAME_TAKEN, model.shownName(), name.simpleName());
      } catch (IOException e) {
        files.refuse(Problem.UNWRITABLE, name.simpleName(), model.shownName(), e);
      }
    }
    return files;
  }
}
