package dev.anhanga.processor.check;

import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Problem;
import dev.anhanga.processor.report.Quoted;
import java.util.List;
import java.util.regex.Pattern;

/** A resource's name must be one that every store can take. */
final class ResourceChecks {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,62}");

  private ResourceChecks() {}

  static List<Finding> of(RecordModel model) {
    String name = model.resource().name();
    if (NAME.matcher(name).matches()) {
      return List.of();
    }
    return List.of(
        Finding.of(
            Problem.RESOURCE_NAME, model.resource().origin(), Quoted.of(name), model.shownName()));
  }
}
