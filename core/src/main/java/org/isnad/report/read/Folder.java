package org.isnad.report.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.isnad.base.ProblemKind;

/**
 * Reads the files of a folder and its folders, in the order of their names. Hidden files and the
 * litter of desktops are passed over; of {@link Leaflets} it is told.
 */
final class Folder {
  private static final Set<String> LITTER = Set.of("__macosx", "thumbs.db", "desktop.ini");

  private final Limits limits;
  private final Out out;
  private final BiConsumer<Path, Out> file;
  private final Deque<Path> open = new ArrayDeque<>();

  Folder(Limits limits, Out out, BiConsumer<Path, Out> file) {
    this.limits = limits;
    this.out = out;
    this.file = file;
  }

  void read(Path folder) {
    try {
      Path real = folder.toRealPath();
      if (open.contains(real)) {
        tell(
            folder,
            ProblemKind.TOO_DEEP,
            "It leads back to a folder that it lies in.",
            "Remove the link that makes the loop.");
      } else if (open.size() >= limits.folderDepth()) {
        tell(
            folder,
            ProblemKind.TOO_DEEP,
            "It lies more than " + limits.folderDepth() + " folders deep.",
            "Give this folder by itself.");
      } else {
        open.push(real);
        list(folder).forEach(this::entry);
        open.pop();
      }
    } catch (IOException e) {
      tell(
          folder,
          ProblemKind.UNREADABLE,
          "The folder could not be listed: " + Reasons.of(e) + ".",
          "Give yourself the right to read it.");
    }
  }

  private void entry(Path path) {
    if (Files.isDirectory(path)) {
      read(path);
    } else if (Leaflets.isOne(String.valueOf(path.getFileName()))) {
      Leaflets.tell(name(path), "If it is one, give it by its name.", out);
    } else {
      file.accept(path, out);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(path -> !isLitter(String.valueOf(path.getFileName())))
          .sorted(Comparator.comparing(path -> String.valueOf(path.getFileName())))
          .toList();
    }
  }

  /** Hidden files, and files that desktops leave behind. */
  static boolean isLitter(String name) {
    return name.startsWith(".") || LITTER.contains(name.toLowerCase(Locale.ROOT));
  }

  /** The path as given, with {@code /} between folders on every system. */
  static String name(Path path) {
    String name = path.toString().replace('\\', '/');
    return name.isEmpty() ? "." : name;
  }

  private void tell(Path folder, ProblemKind kind, String what, String cure) {
    out.problem(kind, name(folder), what, cure);
  }
}
