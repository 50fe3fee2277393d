package org.isnad.base;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A line of a vocabulary file: UTF-8 text in which {@code #} at the start of a line or after white
 * space opens a comment.
 *
 * @param file name of the file
 * @param number from 1
 * @param text without comment and surrounding white space; never empty
 */
public record Line(String file, int number, String text) {
  /** The telling lines of a resource beside a class. */
  public static List<Line> ofResource(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside " + beside.getName());
      }
      return read(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + name, e);
    }
  }

  /** The words of a resource beside a class, between white space. */
  public static Set<String> words(Class<?> beside, String name) {
    return ofResource(beside, name).stream()
        .flatMap(line -> Arrays.stream(line.text().split("\\s+")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The words of a resource beside a class by their class: a line has a class, a tab and words; a
   * class may have several lines.
   */
  public static Map<String, Set<String>> classes(Class<?> beside, String name) {
    Map<String, Set<String>> classes = new HashMap<>();
    for (Line line : ofResource(beside, name)) {
      List<String> fields = line.fields();
      if (fields.size() != 2) {
        throw line.wrong("not two fields", "write a class, a tab, words");
      }
      classes
          .computeIfAbsent(fields.getFirst(), k -> new HashSet<>())
          .addAll(List.of(fields.get(1).split("\\s+")));
    }
    return Map.copyOf(classes);
  }

  /** The telling lines of a text. */
  public static List<Line> of(String file, String text) {
    List<Line> lines = new ArrayList<>();
    List<String> all = text.lines().toList();
    for (int i = 0; i < all.size(); i++) {
      String telling = all.get(i).replaceFirst("(^|\\s)#.*", "").strip();
      if (!telling.isEmpty()) {
        lines.add(new Line(file, i + 1, telling));
      }
    }
    return List.copyOf(lines);
  }

  private static List<Line> read(String file, BufferedReader in) {
    return of(file, String.join("\n", in.lines().toList()));
  }

  /** Fields between tabs, each stripped. */
  public List<String> fields() {
    return List.of(text.split("\\s*\\t\\s*", -1));
  }

  /** What to throw for a line that cannot be read: file, line, what is wrong, the cure. */
  public IllegalArgumentException wrong(String what, String cure) {
    return new IllegalArgumentException(
        "%s line %d: %s; %s: %s".formatted(file, number, what, cure, text));
  }
}
