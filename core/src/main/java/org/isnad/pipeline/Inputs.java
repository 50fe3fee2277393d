package org.isnad.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.isnad.base.Problem;
import org.isnad.base.ProblemKind;
import org.isnad.report.ReadResult;
import org.isnad.report.read.Limits;
import org.isnad.report.read.Meter;
import org.isnad.report.read.ReportReader;
import org.jspecify.annotations.Nullable;

/**
 * What a person names on the command line, in that order: files, folders, archives, and {@code -}
 * for standard input.
 */
public final class Inputs implements ReportSource {
  private static final String STANDARD_INPUT = "-";
  private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]+://.*");

  private final List<String> names;
  private final InputStream standardInput;
  private final Meter meter = new Meter();
  private long total;

  public Inputs(List<String> names, InputStream standardInput) {
    this.names = List.copyOf(names);
    this.standardInput = standardInput;
  }

  @Override
  public void readAll(Consumer<ReadResult> consumer) {
    total = names.stream().mapToLong(Inputs::size).sum();
    ReportReader reader = new ReportReader(Limits.DEFAULT, meter);
    for (String name : names) {
      if (name.equals(STANDARD_INPUT)) {
        reader.read(standardInput, "standard input", consumer);
      } else {
        file(name, reader, consumer);
      }
    }
  }

  private static void file(String name, ReportReader reader, Consumer<ReadResult> consumer) {
    Path path = path(name);
    if (ADDRESS.matcher(name).matches()) {
      refuse(
          name,
          "It is an address; Isnad fetches nothing.",
          "Save the page (as HTML, WARC or WACZ) and give that.",
          consumer);
    } else if (path == null) {
      refuse(
          name,
          "This system has no files of such names.",
          "Give the folder that it lies in, or set LC_ALL to a locale of UTF-8.",
          consumer);
    } else {
      reader.read(path, consumer);
    }
  }

  private static void refuse(String name, String what, String cure, Consumer<ReadResult> consumer) {
    Problem problem = new Problem(ProblemKind.UNSUPPORTED, name, "", what, cure);
    consumer.accept(new ReadResult.Failed(problem));
  }

  private static @Nullable Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      return null; // told as a problem of that name
    }
  }

  /** Of the bytes of all files and folders that were named; what cannot be measured counts as 0. */
  @Override
  public double share() {
    return total == 0 ? Double.NaN : Math.min(1, (double) meter.bytes() / total);
  }

  private static long size(String name) {
    Path path = path(name);
    Sizes sizes = new Sizes();
    if (path == null || !Files.exists(path)) {
      return 0;
    }
    try {
      Files.walkFileTree(path, sizes);
    } catch (IOException e) {
      return sizes.bytes; // a share of less; what is wrong is told when it is read
    }
    return sizes.bytes;
  }

  /** Adds up files. */
  private static final class Sizes extends SimpleFileVisitor<Path> {
    private long bytes;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      bytes += attributes.isRegularFile() ? attributes.size() : 0;
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
