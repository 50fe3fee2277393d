package org.isnad.passage.syntax;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.passage.flat.FlatReader;
import org.isnad.passage.flat.TextHash;
import org.jspecify.annotations.Nullable;

/** Inflected English forms to dictionary forms: exceptions first, then rules on endings. */
final class Lemmatiser {
  private final Map<String, String> abbreviations;
  private final Set<String> cardinals;
  private final Set<String> ordinals;
  private final List<WordClass> classes;

  private Lemmatiser(
      Map<String, String> abbreviations,
      Set<String> cardinals,
      Set<String> ordinals,
      List<WordClass> classes) {
    this.abbreviations = abbreviations;
    this.cardinals = cardinals;
    this.ordinals = ordinals;
    this.classes = classes;
  }

  static Lemmatiser read(FlatReader in) throws IOException {
    Map<String, String> abbreviations = pairs(in.lines());
    Set<String> cardinals = new HashSet<>(in.lines());
    Set<String> ordinals = new HashSet<>(in.lines());
    List<WordClass> classes = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      classes.add(WordClass.read(in));
    }
    return new Lemmatiser(abbreviations, cardinals, ordinals, classes);
  }

  private static Map<String, String> pairs(List<String> lines) {
    Map<String, String> map = HashMap.newHashMap(lines.size());
    for (String line : lines) {
      int tab = line.indexOf('\t');
      map.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return map;
  }

  /** The lemma of a simplified form in lower case; number words become #crd# and #ord#. */
  String lemma(String form, String tag) {
    String lemma = abbreviations.get(form + "_" + tag);
    if (lemma == null) {
      lemma = inflected(form, tag);
    }
    if (cardinals.contains(lemma)) {
      return "#crd#";
    }
    return ordinals.contains(lemma) ? "#ord#" : lemma;
  }

  private String inflected(String form, String tag) {
    for (WordClass candidate : classes) {
      if (tag.startsWith(candidate.tag())) {
        String base = candidate.base(form, tag);
        return base == null ? form : base;
      }
    }
    return form;
  }

  /**
   * Verbs, nouns, adjectives or adverbs.
   *
   * @param tag what their tags begin with
   * @param bases sorted hashes of the dictionary forms
   */
  @SuppressWarnings("ArrayRecordComponent") // read-only after loading
  private record WordClass(
      String tag, Map<String, String> exceptions, long[] bases, List<Rule> rules) {
    static WordClass read(FlatReader in) throws IOException {
      return new WordClass(
          in.text(), pairs(in.lines()), in.longs(), in.lines().stream().map(Rule::parse).toList());
    }

    @Nullable String base(String form, String tag) {
      String exception = exceptions.get(form);
      if (exception != null) {
        return exception;
      }
      for (Rule rule : rules) {
        String base = rule.tags().contains(tag) ? rule.base(form, bases) : null;
        if (base != null) {
          return base;
        }
      }
      return null;
    }
  }

  /**
   * One ending: {@code studies -> study} by {@code ies -> y}, {@code running -> run} by {@code ing
   * ->} with the doubled consonant undone.
   */
  private record Rule(
      Set<String> tags, String ending, List<String> replacements, boolean undouble) {
    static Rule parse(String line) {
      String[] cells = line.split("\t", -1);
      return new Rule(
          Set.of(cells[0].split("\\|")),
          cells[1],
          List.of(cells[2].split(",", -1)),
          Boolean.parseBoolean(cells[3]));
    }

    @Nullable String base(String form, long[] bases) {
      if (!form.endsWith(ending)) {
        return null;
      }
      int length = form.length() - ending.length();
      String base = base(form, length, bases);
      boolean doubled = length >= 4 && form.charAt(length - 2) == form.charAt(length - 1);
      return base == null && undouble && doubled ? base(form, length - 1, bases) : base;
    }

    private @Nullable String base(String form, int length, long[] bases) {
      for (String replacement : replacements) {
        String base = form.substring(0, length) + replacement;
        if (Arrays.binarySearch(bases, TextHash.of(base)) >= 0) {
          return base;
        }
      }
      return null;
    }
  }
}
