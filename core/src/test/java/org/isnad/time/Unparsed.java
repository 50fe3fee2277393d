package org.isnad.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.base.Span;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Sentence;
import org.isnad.passage.Token;
import org.isnad.report.PlainReport;
import org.isnad.report.Published;
import org.isnad.report.Report;
import org.isnad.report.ZoneKind;
import org.jspecify.annotations.Nullable;

/** Texts of one sentence a line, without tags and trees, for tests that need no language model. */
final class Unparsed {
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\S");
  private static final Pattern LINE = Pattern.compile("[^\\n]+");

  private Unparsed() {}

  static AnalysedText of(String text, @Nullable LocalDate published) {
    Published when = published == null ? null : new Published(published, Published.Basis.METADATA);
    Report report = PlainReport.of("test", text, when);
    List<Sentence> sentences = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      Span span = new Span(line.start(), line.end());
      int index = sentences.size();
      sentences.add(new Sentence(index, span, 0, ZoneKind.BODY, "en", tokens(text, span), false));
    }
    return new AnalysedText(report, sentences, List.of());
  }

  private static List<Token> tokens(String text, Span sentence) {
    List<Token> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text).region(sentence.begin(), sentence.end());
    while (token.find()) {
      Span span = new Span(token.start(), token.end());
      String word = token.group();
      tokens.add(new Token(tokens.size(), span, word, word, "", "O", Token.NOT_PARSED, ""));
    }
    return tokens;
  }
}
