package dev.anhanga.runtime.query;

import dev.anhanga.runtime.meta.PersistenceMeta;
import java.util.List;

/** A short digest of resource, filter and sort: what binds a cursor to its query. */
final class QueryDigest {

  private final ValueEncoder out = new ValueEncoder();

  private QueryDigest() {}

  static byte[] of(PersistenceMeta meta, Filter filter, List<Sort> sorts) {
    QueryDigest digest = new QueryDigest();
    digest.out.addText(meta.resource());
    digest.add(filter);
    sorts.forEach(digest::add);
    return digest.out.digest();
  }

  private void add(Sort sort) {
    out.addText(sort.field());
    out.addText(sort.direction().name());
    out.addText(sort.nulls().name());
    out.addValue(sort.ignoringCase());
  }

  private void add(Filter filter) {
    if (filter instanceof And and) {
      addAll("and", and.operands());
    } else if (filter instanceof Or or) {
      addAll("or", or.operands());
    } else if (filter instanceof Not not) {
      addAll("not", List.of(not.operand()));
    } else if (filter instanceof Comparison comparison) {
      add(comparison);
    }
  }

  private void addAll(String word, List<Filter> operands) {
    out.addText(word);
    out.addInt(operands.size());
    operands.forEach(this::add);
  }

  private void add(Comparison comparison) {
    out.addText(comparison.operator().word());
    out.addText(comparison.field());
    out.addValue(comparison.ignoringCase());
    out.addInt(comparison.operands().size());
    comparison.operands().forEach(out::addValue);
  }
}
