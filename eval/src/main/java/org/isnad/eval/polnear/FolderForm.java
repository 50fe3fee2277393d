package org.isnad.eval.polnear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.base.Span;

/**
 * PolNeAR as published: {@code text/NAME.txt} and, for every annotator, {@code
 * attributions/NAME_ANNOTATOR.ann} in brat's standoff form. A paragraph is a sequence; its tokens
 * are words and single signs.
 */
final class FolderForm {
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.'\u2019-][\\p{L}\\p{M}\\p{N}]+)*|\\S");
  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]*\\S[^\\n]*");
  private static final Pattern ENTITY =
      Pattern.compile("(T\\d+)\\t(Source|Cue|Content) ([\\d ;]+)\\t.*");
  private static final Pattern LINK = Pattern.compile("\\b(Source|Cue|Content)\\d*:(T\\d+)");

  private FolderForm() {}

  static List<Path> annotations(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
      return files.filter(f -> f.toString().endsWith(".ann")).sorted().toList();
    }
  }

  static GoldText read(Path folder, Path annotation) throws IOException {
    String id = annotation.getFileName().toString().replaceFirst("\\.ann$", "");
    Path file = folder.resolve("text").resolve(id.replaceFirst("_[^_]*$", "") + ".txt");
    if (!Files.exists(file)) {
      throw new IOException(annotation + ": its text " + file + " is missing");
    }
    String text = Files.readString(file);
    return GoldText.of(id, text, sequences(text, fragments(Files.readAllLines(annotation))));
  }

  private record Fragment(Part part, Span span) {}

  /** All fragments that some attribution uses, each once. */
  private static Set<Fragment> fragments(List<String> lines) {
    Map<String, List<Fragment>> entities = new HashMap<>();
    for (String line : lines) {
      Matcher entity = ENTITY.matcher(line);
      if (entity.matches()) {
        Part part = Part.valueOf(entity.group(2).toUpperCase(Locale.ROOT));
        entities.put(entity.group(1), spans(part, entity.group(3)));
      }
    }
    Set<Fragment> used = new LinkedHashSet<>();
    lines.stream()
        .filter(line -> line.startsWith("E"))
        .flatMap(line -> LINK.matcher(line).results())
        .forEach(link -> used.addAll(entities.getOrDefault(link.group(2), List.of())));
    return used;
  }

  /** {@code 12 20;25 31}: two fragments. */
  private static List<Fragment> spans(Part part, String offsets) {
    return Stream.of(offsets.split(";"))
        .map(pair -> pair.strip().split(" "))
        .map(p -> new Fragment(part, new Span(Integer.parseInt(p[0]), Integer.parseInt(p[1]))))
        .toList();
  }

  private static List<Sequence> sequences(String text, Set<Fragment> fragments) {
    List<Sequence> sequences = new ArrayList<>();
    Matcher paragraphs = PARAGRAPH.matcher(text);
    while (paragraphs.find()) {
      List<Span> tokens = tokens(text, paragraphs.start(), paragraphs.end());
      sequences.add(new Sequence(tokens, chunks(tokens, fragments)));
    }
    return sequences;
  }

  private static List<Span> tokens(String text, int from, int to) {
    List<Span> tokens = new ArrayList<>();
    Matcher words = TOKEN.matcher(text).region(from, to);
    while (words.find()) {
      tokens.add(new Span(words.start(), words.end()));
    }
    return tokens;
  }

  private static List<Chunk> chunks(List<Span> tokens, Set<Fragment> fragments) {
    List<Chunk> chunks = new ArrayList<>();
    for (Fragment fragment : fragments) {
      int first = 0;
      while (first < tokens.size() && tokens.get(first).end() <= fragment.span().begin()) {
        first++;
      }
      int end = first;
      while (end < tokens.size() && tokens.get(end).begin() < fragment.span().end()) {
        end++;
      }
      if (end > first) {
        chunks.add(new Chunk(fragment.part(), first, end));
      }
    }
    return chunks;
  }
}
