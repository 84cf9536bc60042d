/** The compiler side: reads {@code @Schema} records and writes their companions. */
// JavaPoet and AutoService have no module-info, only a module name in their manifests.
@SuppressWarnings("requires-automatic")
module dev.anhanga.processor {
  requires com.palantir.javapoet;
  requires dev.anhanga.annotations;
  requires java.compiler;
  requires static com.google.auto.service;
  requires static org.jspecify;

  provides javax.annotation.processing.Processor with
      dev.anhanga.processor.SchemaProcessor;
}
