package dev.anhanga.processor.check;

import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which record of this compilation has which resource. An incremental build compiles some records
 * only, so this finds what it can, and what is generated never depends on it.
 */
public final class ResourceRegister {

  private final Map<String, String> ownersByResource = new HashMap<>();

  /** Takes a record's resource; a finding, if another has it. */
  public List<Finding> enter(RecordModel model) {
    String resource = model.resource().name();
    String owner =
        ownersByResource.putIfAbsent(resource.toLowerCase(Locale.ROOT), model.shownName());
    if (owner == null) {
      return List.of();
    }
    return List.of(
        Finding.of(Problem.RESOURCE_TWICE, model.origin(), model.shownName(), resource, owner));
  }
}
