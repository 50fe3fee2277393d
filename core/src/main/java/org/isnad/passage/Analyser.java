package org.isnad.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.base.Span;
import org.isnad.report.Report;
import org.isnad.report.Zone;

/** Report to sentences. One instance serves all threads. */
public final class Analyser {
  private static final Pattern SENTENCE =
      Pattern.compile("\\S.*?(?:[.!?]+(?=\\s)|$)", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\S");

  private Analyser() {}

  /** Loads the models. */
  public static Analyser load() {
    return new Analyser();
  }

  public AnalysedText analyse(Report report) {
    List<Sentence> sentences = new ArrayList<>();
    for (int block = 0; block < report.zones().size(); block++) {
      Zone zone = report.zones().get(block);
      Matcher matcher = SENTENCE.matcher(zone.span().in(report.text()));
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end()).shift(zone.span().begin());
        sentences.add(sentence(report, sentences.size(), block, zone, span));
      }
    }
    return new AnalysedText(report, sentences, List.of());
  }

  private static Sentence sentence(Report report, int index, int block, Zone zone, Span span) {
    List<Token> tokens = new ArrayList<>();
    Matcher words = WORD.matcher(span.in(report.text()));
    while (words.find()) {
      Span at = new Span(words.start(), words.end()).shift(span.begin());
      tokens.add(
          new Token(
              tokens.size(), at, words.group(), words.group(), "", "O", Token.NOT_PARSED, ""));
    }
    return new Sentence(index, span, block, zone.kind(), report.meta().language(), tokens, false);
  }
}
