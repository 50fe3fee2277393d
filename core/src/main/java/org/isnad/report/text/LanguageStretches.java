package org.isnad.report.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;
import org.isnad.report.LanguageStretch;
import org.isnad.report.Zone;

/**
 * Covers a text with stretches of one language each: whole zones in another language, and inside a
 * zone the runs of another script ('the governor of the district [بندر عباس] was away').
 */
final class LanguageStretches {
  private static final int ENOUGH_WORDS = 8;
  private static final int MANY_WORDS = 30;

  private final String text;
  private final String main;
  private final List<LanguageStretch> found = new ArrayList<>();

  private LanguageStretches(String text, String main) {
    this.text = text;
    this.main = main;
  }

  /**
   * In order, not overlapping, covering the text.
   *
   * @param main the language of most of it
   */
  static List<LanguageStretch> of(String text, List<Zone> zones, String main) {
    LanguageStretches stretches = new LanguageStretches(text, main);
    zones.forEach(stretches::zone);
    stretches.add(new Span(text.length(), text.length()), main);
    return List.copyOf(stretches.found);
  }

  private void zone(Zone zone) {
    String words = zone.span().in(text);
    LanguageCounts counts = new LanguageCounts(words, words.length());
    boolean enough = counts.words >= (zone.kind().isRead() ? ENOUGH_WORDS : MANY_WORDS);
    String language = enough ? languageOf(words, counts) : main;
    String own = language.equals(LanguageFinder.UNKNOWN) ? main : language;
    add(zone.span(), own);
    runs(zone.span(), scriptOf(own, counts));
  }

  private static String languageOf(String words, LanguageCounts counts) {
    return counts.words >= MANY_WORDS ? LanguageFinder.of(words) : LanguageFinder.ofShort(words);
  }

  private Script scriptOf(String language, LanguageCounts counts) {
    return switch (language) {
      case "ar", "fa", "ur" -> Script.ARABIC;
      case "ru", "uk" -> Script.CYRILLIC;
      case "en", "fr", "es", "tr", "de", "it", "pt" -> Script.LATIN;
      case "he" -> Script.HEBREW;
      default -> counts.script();
    };
  }

  /** Runs of letters of another script, with what lies between them. */
  private void runs(Span zone, Script own) {
    int begin = -1;
    int end = -1;
    Script run = own;
    for (int i = zone.begin(); i < zone.end(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      Script script = Character.isLetter(c) ? Script.of(c) : run;
      if (script != run) {
        addRun(begin, end, own, run);
        begin = i;
        run = script;
      }
      end = Character.isLetter(c) ? next : end;
      i = next;
    }
    addRun(begin, end, own, run);
  }

  private void addRun(int begin, int end, Script own, Script run) {
    if (run != own && begin >= 0 && end - begin > 1) {
      Span span = new Span(begin, end);
      add(span, LanguageFinder.ofShort(span.in(text)));
    }
  }

  /** Adds a stretch, cutting the one it lies in and filling the gap before it. */
  private void add(Span span, String language) {
    LanguageStretch last = found.isEmpty() ? null : found.getLast();
    int end = last == null ? 0 : last.span().end();
    if (last != null && span.begin() < end) {
      found.removeLast();
      push(new Span(last.span().begin(), span.begin()), last.language());
      push(span, language);
      push(new Span(span.end(), end), last.language());
      return;
    }
    push(new Span(end, span.begin()), last == null ? language : last.language());
    push(span, language);
  }

  private void push(Span span, String language) {
    if (span.isEmpty()) {
      return;
    }
    LanguageStretch last = found.isEmpty() ? null : found.getLast();
    if (last != null && last.language().equals(language)) {
      found.removeLast();
      found.add(new LanguageStretch(last.span().cover(span), language));
    } else {
      found.add(new LanguageStretch(span, language));
    }
  }
}
