package dev.anhanga.examples.rest;

import dev.anhanga.runtime.error.AnhangaException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What both programs have in common. */
final class Program {

  private Program() {}

  /** Runs a command; the exit code is 0, 1 after a failure, or 2 for wrong options. */
  static int run(Object command, String... args) {
    return new CommandLine(command)
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler(Program::tell)
        .execute(args);
  }

  /** What a user can mend is told in a sentence. */
  private static int tell(Exception failure, CommandLine command, ParseResult parsed)
      throws Exception {
    if (failure instanceof IOException
        || failure instanceof UncheckedIOException
        || failure instanceof AnhangaException) {
      command.getErr().println(command.getCommandName() + ": " + failure.getMessage());
      return 1;
    }
    throw failure;
  }
}
