package org.isnad.origin.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.report.Credit;
import org.isnad.report.Published;
import org.isnad.report.Report;
import org.isnad.report.Zone;
import org.isnad.report.ZoneKind;
import org.jspecify.annotations.Nullable;

/**
 * What comparing needs of a report: its words as hashes, its sentences with their signals, what it
 * says of where it comes from.
 */
public final class Telling {
  private final Id report;
  private final @Nullable String outlet;
  private final @Nullable LocalDate published;
  private final @Nullable String title;
  private final @Nullable String link;
  private final String language;
  private final List<Credit> credits;
  private final Sourcing sourcing;
  private Text text;

  /** The text of a report: as it is, until somebody asks for its words. */
  private sealed interface Text {}

  private record Uncut(Report report) implements Text {}

  @SuppressWarnings("ArrayRecordComponent") // read-only, inside
  private record Content(
      int[] asides,
      Set<String> links,
      int[] words,
      BitSet quoted,
      List<TellingSentence> sentences,
      SignalSets sameLanguage,
      SignalSets anyLanguage,
      int translationMarks,
      boolean residue,
      boolean updated)
      implements Text {}

  private Telling(Report from) {
    this.text = new Uncut(from);
    this.report = from.id();
    this.outlet = from.meta().outlet();
    Published date = from.meta().published();
    this.published = date == null ? null : date.date();
    this.title = from.meta().title();
    this.link = from.meta().link();
    this.language = from.meta().language();
    this.credits = from.meta().credits();
    this.sourcing = Sourcing.of(from);
  }

  /** A telling whose text is cut when somebody asks for its words; it holds the report until. */
  public static Telling whenAsked(Report report) {
    return new Telling(report);
  }

  /** One read of one field, and cutting twice gives the same: no lock is needed. */
  private Content content() {
    return switch (text) {
      case Content cut -> cut;
      case Uncut(Report from) -> {
        Content cut = cut(from);
        text = cut;
        yield cut;
      }
    };
  }

  /** The story of a report: the zones that tell it, without title, captions and boilerplate. */
  public static Telling of(Report report) {
    Telling telling = whenAsked(report);
    telling.content();
    return telling;
  }

  private static Content cut(Report report) {
    List<Word> all = new ArrayList<>();
    List<TellingSentence> sentences = new ArrayList<>();
    boolean persian = report.meta().language().equals("fa");
    for (Zone zone : report.zones()) {
      if (zone.kind() == ZoneKind.BODY || zone.kind() == ZoneKind.HEADING) {
        zone(report.text(), zone.span(), persian, all, sentences);
      }
    }
    int[] words = new int[all.size()];
    BitSet quoted = new BitSet(words.length);
    for (int i = 0; i < words.length; i++) {
      words[i] = Hashes.of(all.get(i).folded());
      quoted.set(i, all.get(i).quoted());
    }
    boolean residue = TranslationMarks.hasResidue(report.text(), report.meta().language());
    return new Content(
        asides(report),
        WebLinks.in(report.text()),
        words,
        quoted,
        List.copyOf(sentences),
        SignalSets.of(sentences, true),
        SignalSets.of(sentences, false),
        TranslationMarks.count(report.text(), report.meta().language(), residue, sentences),
        residue,
        Updates.isOne(report));
  }

  /** Words of bylines, datelines and source links, parted by zeros. */
  private static int[] asides(Report report) {
    List<Word> all = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (Zone zone : report.zones()) {
      boolean aside =
          switch (zone.kind()) {
            case BYLINE, DATELINE, SOURCE_LINK -> true;
            case TITLE, HEADING, BODY, CAPTION, BOILERPLATE, COMMENT_FORM -> false;
          };
      if (aside) {
        all.addAll(Words.of(report.text(), zone.span()));
        ends.add(all.size());
      }
    }
    int[] hashes = new int[all.size() + ends.size()];
    int at = 0;
    for (int i = 0; i < all.size(); i++) {
      hashes[at++] = Hashes.of(all.get(i).folded());
      at += ends.contains(i + 1) ? 1 : 0;
    }
    return hashes;
  }

  private static void zone(
      String text, Span zone, boolean persian, List<Word> all, List<TellingSentence> sentences) {
    List<Word> words = Words.of(text, zone);
    int begin = 0;
    for (int end : Words.sentenceEnds(text, words, zone)) {
      Signals signals = Signals.of(words.subList(begin, end), persian);
      Span span = words.get(begin).span().cover(words.get(end - 1).span());
      int first = all.size();
      all.addAll(words.subList(begin, end));
      sentences.add(
          new TellingSentence(
              span, first, all.size(), signals.words(), signals.sure(), signals.maybe()));
      begin = end;
    }
  }

  public Id report() {
    return report;
  }

  public @Nullable String outlet() {
    return outlet;
  }

  public @Nullable LocalDate published() {
    return published;
  }

  public @Nullable String title() {
    return title;
  }

  public @Nullable String link() {
    return link;
  }

  public String language() {
    return language;
  }

  public List<Credit> credits() {
    return credits;
  }

  public int size() {
    return content().words.length;
  }

  /** Hash of the folded word. */
  public int word(int index) {
    return content().words[index];
  }

  public boolean isQuoted(int index) {
    return content().quoted.get(index);
  }

  public List<TellingSentence> sentences() {
    return content().sentences;
  }

  /** Whether these words stand in the story in a row. */
  public boolean names(WordSequence sequence) {
    return holds(content().words, sequence.hashes());
  }

  /** Whether these words stand in its byline, dateline or source link. */
  public boolean namesAside(WordSequence sequence) {
    return holds(content().asides, sequence.hashes());
  }

  private static boolean holds(int[] all, int[] wanted) {
    for (int at = 0; wanted.length > 0 && at + wanted.length <= all.length; at++) {
      int i = 0;
      while (i < wanted.length && all[at + i] == wanted[i]) {
        i++;
      }
      if (i == wanted.length) {
        return true;
      }
    }
    return false;
  }

  /** What it says of where it comes from, with names made comparable. */
  public Sourcing sourcing() {
    return sourcing;
  }

  /** Whether its text holds the address of this page. */
  public boolean linksTo(String page) {
    return content().links.contains(WebLinks.plain(page));
  }

  /** Whether its text holds an address of this outlet's. */
  public boolean linksTo(OutletKey other) {
    return content().links.stream().anyMatch(link -> OutletKey.of(link).matches(other));
  }

  /** All signals for comparing with a telling in the same language, or in another. */
  public SignalSets signals(boolean oneLanguage) {
    return oneLanguage ? content().sameLanguage : content().anyLanguage;
  }

  /**
   * Whether concepts can be compared: in one language, or where the lexicon has both; else only
   * names and numbers are sure.
   */
  public boolean sharesConceptsWith(Telling other) {
    return language.equals(other.language)
        || (Lexicon.has(language) && Lexicon.has(other.language));
  }

  /** How many kinds of marks of a translation it bears, 0 to 4. */
  public int translationMarks() {
    return content().translationMarks;
  }

  /** Whether words of the other's language are left in it, as a translation from it leaves them. */
  public boolean hasResidueOf(Telling other) {
    boolean arabicScript = other.language.equals("ar") || other.language.equals("fa");
    return content().residue && arabicScript;
  }

  /** Whether it says that it is a later version: corrected, updated. */
  public boolean isUpdated() {
    return content().updated;
  }

  /** Whether most of a sentence is quoted: two reporters may have heard the same words. */
  public boolean isQuotation(TellingSentence sentence) {
    int inQuotes = content().quoted.get(sentence.first(), sentence.end()).cardinality();
    return 2 * inQuotes > sentence.size();
  }
}
