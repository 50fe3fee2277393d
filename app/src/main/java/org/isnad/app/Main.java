package org.isnad.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.isnad.store.CaseException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * The command line. Exit status: 0 fine; 1 nothing could be read, something was not found, or a
 * case is not sound; 2 a wrong call.
 */
public final class Main {
  static final int FINE = 0;
  static final int FAILED = 1;
  static final int WRONG_CALL = 2;

  private static final int BUFFER = 1 << 16;

  private Main() {}

  /** Runs a command and ends the program with its status. */
  public static void main(String[] arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int status = run(List.of(arguments), new Screen(out, err, Screen.columns()));
    out.flush();
    err.flush();
    System.exit(status);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new java.io.BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
        descriptor == FileDescriptor.err,
        StandardCharsets.UTF_8);
  }

  /** Runs a command; returns its exit status. */
  public static int run(List<String> arguments, Screen screen) {
    return run(arguments, screen, System.in);
  }

  /** As above, with somewhere else to read answers from. */
  static int run(List<String> arguments, Screen screen, InputStream keys) {
    CommandLine line = commands(screen, keys);
    line.setOut(screen.outWriter());
    line.setErr(screen.errWriter());
    line.setUsageHelpWidth(Math.clamp(screen.width(), 60, 110));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Main::day);
    line.setParameterExceptionHandler((e, words) -> wrongCall(e, screen));
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, screen));
    return line.execute(arguments.toArray(String[]::new));
  }

  private static LocalDate day(String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + word + "' is no day like 2021-03-17");
    }
  }

  private static CommandLine commands(Screen screen, InputStream keys) {
    return new CommandLine(new IsnadCommand(screen))
        .addSubcommand(new DemoCommand(screen))
        .addSubcommand(new ReadCommand(screen))
        .addSubcommand(new BriefCommand(screen))
        .addSubcommand(new ClaimsCommand(screen))
        .addSubcommand(new EventsCommand(screen))
        .addSubcommand(new ActorsCommand(screen))
        .addSubcommand(new NetworkCommand(screen))
        .addSubcommand(new CompareCommand(screen))
        .addSubcommand(new JoinCommand(screen))
        .addSubcommand(new ActorCommand(screen))
        .addSubcommand(new PlacesCommand(screen))
        .addSubcommand(new ReviewCommand(screen, keys))
        .addSubcommand(new IdentityCommand(screen, keys))
        .addSubcommand(new FindingsCommand(screen))
        .addSubcommand(new ChannelsCommand(screen))
        .addSubcommand(new IncidentCommand(screen))
        .addSubcommand(new WhatIfCommand(screen))
        .addSubcommand(new ShowCommand(screen))
        .addSubcommand(new CoordinationCommand(screen))
        .addSubcommand(new OriginsCommand(screen, keys))
        .addSubcommand(new DiffCommand(screen))
        .addSubcommand(new SourceCommand(screen))
        .addSubcommand(new ProblemsCommand(screen))
        .addSubcommand(new VerifyCommand(screen))
        .addSubcommand(
            new CommandLine(new EvalCommand(screen)).setUnmatchedOptionsArePositionalParams(true));
  }

  private static int wrongCall(ParameterException e, Screen screen) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    screen.err().println(e.getMessage() + ". See '" + command + " --help'.");
    return WRONG_CALL;
  }

  private static int failed(Exception e, Screen screen) throws Exception {
    return switch (e) {
      case CaseException known -> tell(known, screen);
      case Refused known -> tell(known, screen);
      default -> throw e;
    };
  }

  private static int tell(Exception e, Screen screen) {
    screen.err().println(e.getMessage());
    return FAILED;
  }
}
