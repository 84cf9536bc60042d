package dev.anhanga.processor.write;

import com.palantir.javapoet.TypeSpec;
import dev.anhanga.processor.model.RecordModel;
import java.util.List;

/** The three types that a record gets. */
public final class Companions {

  private Companions() {}

  /** The companions of a record that passed the checks. */
  public static List<TypeSpec> of(RecordModel model) {
    return List.of(MetaClass.of(model), PatchClass.of(model), ServiceClass.of(model));
  }

  /** What stands in for them while the record has errors. */
  public static List<TypeSpec> stubsOf(RecordModel model) {
    return List.of(MetaStub.of(model), PatchStub.of(model), ServiceStub.of(model));
  }
}
