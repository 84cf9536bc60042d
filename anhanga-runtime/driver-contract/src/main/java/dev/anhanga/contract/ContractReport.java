package dev.anhanga.contract;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MediaType;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestWatcher;
import org.opentest4j.TestAbortedException;

/**
 * Tells, at the end of each class of checks, which driver that was, what it can do and what was
 * checked: in one line as an entry of JUnit's report, and in full as the file {@value #FILE}. It is
 * put where JUnit puts the files of that class, below {@code target} or {@code build}, or where its
 * parameter {@code junit.platform.reporting.output.dir} says.
 *
 * <p>{@link DriverChecks} brings it along; nothing is to be registered. All that it knows belongs
 * to one run of one class, and it may be told of several tests at once.
 */
public final class ContractReport
    implements BeforeAllCallback,
        BeforeTestExecutionCallback,
        TestWatcher,
        InvocationInterceptor,
        AfterAllCallback {

  static final String FILE = "driver-contract.md";
  static final String ENTRY = "driver-contract";

  private static final Namespace NAMESPACE = Namespace.create(ContractReport.class);
  private static final System.Logger LOGGER = System.getLogger("dev.anhanga.contract");

  /** For JUnit. */
  public ContractReport() {}

  @Override
  public void beforeAll(ExtensionContext context) {
    Class<?> test = context.getRequiredTestClass();
    if (DriverChecks.class.isAssignableFrom(test)) {
      context.getStore(NAMESPACE).put(test, new Tally(test));
    }
  }

  /** By the class, as a nested class that checks no driver finds the store of the outer one. */
  private static Optional<Tally> tally(ExtensionContext context) {
    return Optional.ofNullable(
        context.getStore(NAMESPACE).get(context.getRequiredTestClass(), Tally.class));
  }

  /** Only now the driver is open, and it still is. */
  @Override
  public void beforeTestExecution(ExtensionContext context) {
    if (context.getRequiredTestInstance() instanceof DriverChecks checks) {
      tally(context).ifPresent(tally -> tally.meet(checks));
    }
  }

  @Override
  public void testSuccessful(ExtensionContext context) {
    tally(context).ifPresent(tally -> tally.passed(check(context)));
  }

  @Override
  public void testFailed(ExtensionContext context, @Nullable Throwable cause) {
    failed(context, context, cause);
  }

  private static void failed(
      ExtensionContext context, ExtensionContext method, @Nullable Throwable cause) {
    String failure = context.getDisplayName() + ": " + cause;
    tally(method).ifPresent(tally -> tally.failed(check(method), context.getUniqueId(), failure));
  }

  @Override
  public void testAborted(ExtensionContext context, @Nullable Throwable cause) {
    String reason = cause == null || cause.getMessage() == null ? "" : cause.getMessage();
    tally(context).ifPresent(tally -> tally.skipped(check(context), reason));
  }

  @Override
  public void testDisabled(ExtensionContext context, Optional<String> reason) {
    tally(context).ifPresent(tally -> tally.skipped(check(context), reason.orElse("")));
  }

  /** JUnit tells nobody what becomes of a factory, nor of the tests that it makes. */
  @Override
  public <T> T interceptTestFactoryMethod(
      Invocation<T> factory, ReflectiveInvocationContext<Method> called, ExtensionContext context)
      throws Throwable {
    return told(factory, context, context);
  }

  @Override
  public void interceptDynamicTest(
      Invocation<Void> test, DynamicTestInvocationContext called, ExtensionContext context)
      throws Throwable {
    ExtensionContext factory = context;
    while (factory.getTestMethod().isEmpty()) {
      factory = factory.getParent().orElseThrow();
    }
    told(test, context, factory);
    testSuccessful(factory);
  }

  private <T> T told(Invocation<T> invocation, ExtensionContext context, ExtensionContext method)
      throws Throwable {
    try {
      return invocation.proceed();
    } catch (TestAbortedException e) {
      testAborted(method, e);
      throw e;
    } catch (Throwable e) {
      failed(context, method, e);
      throw e;
    }
  }

  private static String check(ExtensionContext context) {
    return context.getRequiredTestMethod().getName();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    tally(context).ifPresent(tally -> publish(new ReportText(tally), context));
  }

  /** A driver isn't at fault where there is no room for a report, and so that fails no test. */
  private static void publish(ReportText report, ExtensionContext context) {
    context.publishReportEntry(ENTRY, report.summary());
    try {
      context.publishFile(
          FILE,
          MediaType.create("text", "markdown", StandardCharsets.UTF_8),
          file -> Files.writeString(file, report.text()));
    } catch (RuntimeException | LinkageError e) {
      String failure = "The report of this run couldn't be written to " + FILE + ".";
      context.publishReportEntry(ENTRY + "-failure", failure + " " + e);
      LOGGER.log(System.Logger.Level.WARNING, failure + " " + report.summary(), e);
    }
  }
}
