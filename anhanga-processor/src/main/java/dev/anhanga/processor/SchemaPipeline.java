package dev.anhanga.processor;

import dev.anhanga.processor.check.RecordChecks;
import dev.anhanga.processor.check.ResourceRegister;
import dev.anhanga.processor.model.NamingOptions;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.read.RecordReader;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Reporter;
import dev.anhanga.processor.write.ClaimedFiles;
import dev.anhanga.processor.write.Companions;
import dev.anhanga.processor.write.SourceFiles;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** The whole way of one record: read it, check it, write its companions or stubs, report. */
final class SchemaPipeline implements RecordStep {

  private final RecordReader reader;
  private final ResourceRegister resources = new ResourceRegister();
  private final SourceFiles sources;
  private final Reporter reporter;

  SchemaPipeline(ProcessingEnvironment compilation) {
    NamingOptions naming = NamingOptions.of(compilation.getOptions());
    this.reader =
        new RecordReader(compilation.getElementUtils(), compilation.getTypeUtils(), naming);
    this.sources = new SourceFiles(compilation.getFiler());
    this.reporter = new Reporter(compilation.getMessager());
  }

  @Override
  public void run(TypeElement type) {
    RecordModel model = reader.read(type);
    ClaimedFiles files = sources.claim(model);
    List<Finding> findings = new ArrayList<>(RecordChecks.of(model));
    boolean isSound = findings.isEmpty() && files.findings().isEmpty();
    files.write(isSound ? Companions.of(model) : Companions.stubsOf(model));
    findings.addAll(files.findings());
    findings.addAll(resources.enter(model));
    reporter.report(findings);
  }
}
