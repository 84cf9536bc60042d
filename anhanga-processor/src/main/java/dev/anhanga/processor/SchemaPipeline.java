package dev.anhanga.processor;

import dev.anhanga.processor.check.RecordChecks;
import dev.anhanga.processor.check.ResourceRegister;
import dev.anhanga.processor.model.NamingOptions;
import dev.anhanga.processor.model.RecordModel;
import dev.anhanga.processor.read.HiddenNulls;
import dev.anhanga.processor.read.RecordReader;
import dev.anhanga.processor.read.Silencers;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Reporter;
import dev.anhanga.processor.write.ClaimedFiles;
import dev.anhanga.processor.write.Companions;
import dev.anhanga.processor.write.SourceFiles;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The whole way of one record: read it, check it, write its companions or stubs, report. */
final class SchemaPipeline implements RecordStep {

  private final HiddenNulls hidden;
  private final RecordReader reader;
  private final ResourceRegister resources = new ResourceRegister();
  private final Silencers silencers = new Silencers();
  private final SourceFiles sources;
  private final Reporter reporter;

  SchemaPipeline(ProcessingEnvironment compilation) {
    Elements elements = compilation.getElementUtils();
    this.hidden = new HiddenNulls(elements, compilation.getFiler());
    NamingOptions naming = NamingOptions.of(compilation.getOptions());
    this.reader = new RecordReader(elements, compilation.getTypeUtils(), hidden, naming);
    this.sources = new SourceFiles(compilation.getFiler());
    this.reporter = new Reporter(compilation.getMessager());
  }

  @Override
  public void enter(RoundEnvironment round) {
    hidden.enter(round);
  }

  @Override
  public void run(TypeElement type) {
    RecordModel model = reader.read(type);
    ClaimedFiles files = sources.claim(model);
    List<Finding> findings = new ArrayList<>(RecordChecks.of(model));
    boolean isSound = findings.stream().noneMatch(Finding::isError) && files.findings().isEmpty();
    files.write(isSound ? Companions.of(model) : Companions.stubsOf(model));
    findings.addAll(files.findings());
    findings.addAll(resources.enter(model));
    findings.addAll(silencers.unknown(type));
    reporter.report(findings);
  }
}
