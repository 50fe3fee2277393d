package org.isnad.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.isnad.base.Problem;
import org.isnad.base.ProblemKind;
import org.isnad.base.Span;
import org.isnad.passage.names.NameModel;
import org.isnad.passage.syntax.SyntaxModel;
import org.isnad.report.Dateline;
import org.isnad.report.Report;
import org.isnad.report.Zone;
import org.isnad.report.ZoneKind;

/** Report to sentences. One instance serves all threads. */
public final class Analyser {
  /** Changes whenever the same text may be read differently: part of the cache's key. */
  public static final String VERSION = "3";

  /** Text beyond is passed over, so that one report cannot take all the memory. */
  private static final int MAX_CHARS = 4_000_000;

  private static final int LONGEST_DATELINE = 200;

  private final EnglishTokens english = new EnglishTokens();
  private final CaseRestorer caseRestorer;
  private final NameModel names;
  private final SyntaxModel syntax;
  private final int maxChars;

  private Analyser(NameModel names, SyntaxModel syntax, int maxChars) {
    this.names = names;
    this.syntax = syntax;
    this.maxChars = maxChars;
    this.caseRestorer = new CaseRestorer(syntax);
  }

  /** Loads the models, side by side where there is a second processor. */
  public static Analyser load() {
    var names = CompletableFuture.supplyAsync(NameModel::load);
    SyntaxModel syntax = SyntaxModel.load();
    return new Analyser(names.join(), syntax, MAX_CHARS);
  }

  /** This analyser, reading no more than so many characters of a report. */
  Analyser limitedTo(int chars) {
    return new Analyser(names, syntax, chars);
  }

  /** The sentences of all zones; parsed where they are English and read for claims. */
  public AnalysedText analyse(Report report) {
    Reading reading = new Reading(report);
    for (int block = 0; block < report.zones().size(); block++) {
      Zone zone = report.zones().get(block);
      int story = storyBegin(report, zone);
      if (story > zone.span().begin()) {
        reading.read(block, new Span(zone.span().begin(), story));
      }
      for (Span stretch : Cuts.stretches(report.text(), new Span(story, zone.span().end()))) {
        reading.read(block, stretch);
      }
    }
    return reading.result();
  }

  /** After the dateline of a paragraph, which is a sentence of its own; else its beginning. */
  private static int storyBegin(Report report, Zone zone) {
    Span opening =
        new Span(
            zone.span().begin(),
            Math.min(zone.span().begin() + LONGEST_DATELINE, zone.span().end()));
    Dateline dateline =
        zone.kind() == ZoneKind.BODY ? Dateline.of(opening.in(report.text())) : null;
    return zone.span().begin() + (dateline == null ? 0 : dateline.length());
  }

  /** The reading of one report. */
  private final class Reading {
    private final Report report;
    private final Languages languages;
    private final SentenceReader reader;
    private final List<Sentence> sentences = new ArrayList<>();
    private int chars;
    private int cutSentences;
    private int passedOver = -1;

    Reading(Report report) {
      this.report = report;
      this.languages = new Languages(report);
      this.reader =
          new SentenceReader(report.text(), syntax.reading(), new NameTagger(names.reading()));
    }

    void read(int block, Span stretch) {
      chars += stretch.length();
      if (chars > maxChars) {
        passedOver = passedOver < 0 ? stretch.begin() : passedOver;
        return;
      }
      WorkingCopy copy = WorkingCopy.of(stretch.in(report.text()));
      String language = languages.of(stretch);
      boolean isEnglish = language.equals("en");
      List<List<Piece>> found =
          isEnglish
              ? english.split(copy.text(), stretch.begin())
              : OtherTokens.split(copy.text(), language, stretch.begin());
      boolean restore = isEnglish && CaseRestorer.lacksCase(copy.text());
      List<Span> asides = copy.asides().stream().map(a -> a.shift(stretch.begin())).toList();
      for (List<Piece> sentence : found) {
        for (List<Piece> whole : Cuts.atAsides(sentence, asides)) {
          add(block, restore ? caseRestorer.restore(whole) : whole, isEnglish, asides);
        }
      }
    }

    private void add(int block, List<Piece> sentence, boolean isEnglish, List<Span> asides) {
      List<List<Piece>> parts = Cuts.parts(sentence);
      cutSentences += parts.size() > 1 ? 1 : 0;
      Zone zone = report.zones().get(block);
      boolean parse = isEnglish && Filter.isParsed(zone.kind());
      for (List<Piece> part : parts) {
        Span span = part.getFirst().span().cover(part.getLast().span());
        List<Token> tokens = parse ? reader.parsed(part) : reader.plain(part);
        List<Span> inside = asides.stream().filter(span::contains).toList();
        sentences.add(
            new Sentence(
                sentences.size(),
                span,
                block,
                zone.kind(),
                languages.of(span),
                tokens,
                parse,
                inside));
      }
    }

    AnalysedText result() {
      List<Problem> problems = new ArrayList<>();
      if (cutSentences > 0) {
        problems.add(
            problem(
                "",
                cutSentences
                    + " sentences of over "
                    + Cuts.MAX_TOKENS
                    + " words were cut to be read.",
                "Check whether the text lost its punctuation."));
      }
      if (passedOver >= 0) {
        problems.add(
            problem(
                "from character " + passedOver,
                "The text is longer than " + maxChars + " characters; the rest was not read.",
                "Split the file into its articles."));
      }
      return new AnalysedText(report, sentences, problems);
    }

    private Problem problem(String place, String what, String cure) {
      return new Problem(ProblemKind.PARTLY_READ, report.path(), place, what, cure);
    }
  }
}
