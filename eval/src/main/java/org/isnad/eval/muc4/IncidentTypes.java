package org.isnad.eval.muc4;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.base.Span;
import org.isnad.claim.Argument;
import org.isnad.claim.Claim;
import org.isnad.claim.EventType;
import org.isnad.claim.Incident;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Sentence;
import org.isnad.passage.Token;

/** Which of MUC-4's types an incident is, by the words that tell of it: incident-types.tsv. */
final class IncidentTypes {
  private static final String RESOURCE = "incident-types.tsv";

  private final Map<String, Set<String>> words;

  private IncidentTypes(Map<String, Set<String>> words) {
    this.words = words;
  }

  static IncidentTypes load() {
    try (InputStream in = IncidentTypes.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + RESOURCE + " is missing");
      }
      return new IncidentTypes(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t", 2))
              .collect(
                  Collectors.toMap(
                      row -> row[0],
                      row -> Set.copyOf(Arrays.asList(row[1].split(" +"))),
                      (a, b) -> b,
                      LinkedHashMap::new)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /** The first type of the file of which a trigger or a weapon is a word; else attack. */
  String of(Incident incident, AnalysedText text) {
    if (incident.events().stream().anyMatch(e -> e.type() == EventType.KIDNAPPING)) {
      return "kidnapping";
    }
    for (Map.Entry<String, Set<String>> type : words.entrySet()) {
      for (Claim.Event event : incident.events()) {
        if (tells(event, type.getValue(), text)) {
          return type.getKey();
        }
      }
    }
    return "attack";
  }

  private static boolean tells(Claim.Event event, Set<String> words, AnalysedText text) {
    Sentence sentence = text.sentence(event.basis().sentence());
    return holds(sentence, event.trigger().span(), words)
        || event.means().stream().map(Argument::span).anyMatch(m -> holds(sentence, m, words));
  }

  private static boolean holds(Sentence sentence, Span span, Set<String> words) {
    for (Token token : sentence.tokens()) {
      if (token.span().overlaps(span) && words.contains(token.lemma())) {
        return true;
      }
    }
    return false;
  }
}
