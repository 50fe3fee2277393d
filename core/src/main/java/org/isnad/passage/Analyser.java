package org.isnad.passage;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.base.Span;
import org.isnad.passage.syntax.Syntax;
import org.isnad.passage.syntax.SyntaxModel;
import org.isnad.report.LanguageStretch;
import org.isnad.report.Report;
import org.isnad.report.Zone;

/** Report to sentences. One instance serves all threads. */
public final class Analyser {
  /** Changes whenever the same text may be read differently: part of the cache's key. */
  public static final String VERSION = "1";

  private final EnglishTokens tokens = new EnglishTokens();
  private final NameTagger names;
  private final SyntaxModel syntax;

  private Analyser(NameTagger names, SyntaxModel syntax) {
    this.names = names;
    this.syntax = syntax;
  }

  /** Loads the models. */
  public static Analyser load() {
    return new Analyser(NameTagger.load(), SyntaxModel.load());
  }

  public AnalysedText analyse(Report report) {
    List<Sentence> sentences = new ArrayList<>();
    SyntaxModel.Reading reading = syntax.reading();
    for (int block = 0; block < report.zones().size(); block++) {
      Zone zone = report.zones().get(block);
      for (List<CoreLabel> words : tokens.split(Quotes.straighten(zone.span().in(report.text())))) {
        if (!words.isEmpty()) {
          sentences.add(sentence(reading, report, sentences.size(), block, words));
        }
      }
    }
    return new AnalysedText(report, sentences, List.of());
  }

  private Sentence sentence(
      SyntaxModel.Reading reading, Report report, int index, int block, List<CoreLabel> words) {
    Zone zone = report.zones().get(block);
    int shift = zone.span().begin();
    Span span =
        new Span(words.getFirst().beginPosition(), words.getLast().endPosition()).shift(shift);
    String language = language(report, span);
    boolean parsed = language.equals("en") && words.size() <= 150;
    List<Token> read =
        parsed ? parsed(reading, report.text(), words, shift) : plain(report.text(), words, shift);
    return new Sentence(index, span, block, zone.kind(), language, read, parsed);
  }

  private List<Token> parsed(
      SyntaxModel.Reading reading, String text, List<CoreLabel> words, int shift) {
    Syntax read = reading.read(words.stream().map(CoreLabel::word).toList());
    List<String> labels = names.label(words);
    List<Token> out = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Span span = new Span(words.get(i).beginPosition(), words.get(i).endPosition()).shift(shift);
      String written = span.in(text);
      String tag = read.tags()[i];
      String lemma = Lemmas.shown(written, tag, read.lemmas()[i]);
      out.add(
          new Token(
              i, span, written, lemma, tag, labels.get(i), read.heads()[i], read.relations()[i]));
    }
    return out;
  }

  private static List<Token> plain(String text, List<CoreLabel> words, int shift) {
    List<Token> out = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Span span = new Span(words.get(i).beginPosition(), words.get(i).endPosition()).shift(shift);
      String written = span.in(text);
      String lemma = written.toLowerCase(Locale.ROOT);
      out.add(new Token(i, span, written, lemma, "", "O", Token.NOT_PARSED, ""));
    }
    return out;
  }

  private static String language(Report report, Span span) {
    for (LanguageStretch stretch : report.languages()) {
      if (stretch.span().overlaps(span)) {
        return stretch.language();
      }
    }
    return report.meta().language();
  }
}
