package org.isnad.report.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import org.isnad.base.Span;
import org.isnad.report.Credit;
import org.isnad.report.Dateline;
import org.isnad.report.Zone;
import org.isnad.report.ZoneKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the credit lines of a report in two rounds: the words of {@code credits.tsv} that are sure
 * of themselves, then those that need a name already known to be an outlet's ('told the Courier'
 * once the text has named a 'Delta Courier website').
 */
final class CreditFinder {
  private static final Map<String, List<CreditPattern>> PATTERNS = new ConcurrentHashMap<>();
  private static final int OPENING_PARAGRAPHS = 2;

  private final String text;
  private final Set<String> outlets = new LinkedHashSet<>();
  private final List<Found> found = new ArrayList<>();
  private final Map<String, List<Integer>> places = new HashMap<>();
  private int firstSearched;
  private int lastSearched;

  /** A credit and where in the text its name is. */
  private record Found(Credit credit, Span name) {}

  private CreditFinder(String text, @Nullable String outlet) {
    this.text = text;
    if (outlet != null) {
      outlets.add(outlet);
    }
  }

  /**
   * The credits in order of the text.
   *
   * @param outlet the report's own outlet, or null
   */
  static List<Credit> find(
      String text, List<Zone> zones, String language, @Nullable String outlet) {
    CreditFinder finder = new CreditFinder(text, outlet);
    finder.pictures(zones);
    finder.datelines(zones);
    List<CreditPattern> patterns = PATTERNS.computeIfAbsent(language, CreditPattern::of);
    finder.round(zones, patterns, true);
    finder.round(zones, patterns, false);
    return finder.credits();
  }

  private void pictures(List<Zone> zones) {
    for (Zone zone : zones) {
      Span name = zone.kind() == ZoneKind.CAPTION ? Captions.credit(zone.span().in(text)) : null;
      if (name != null) {
        add(zone.span(), name.shift(zone.span().begin()), Credit.Kind.PICTURE);
      }
    }
  }

  private void datelines(List<Zone> zones) {
    for (Zone zone : zones) {
      if (zone.kind() != ZoneKind.DATELINE) {
        continue;
      }
      Dateline dateline = Dateline.of(zone.span().in(text) + " .");
      if (dateline != null && dateline.agency() != null) {
        add(zone.span(), dateline.agency().shift(zone.span().begin()), Credit.Kind.STORY);
      }
    }
  }

  private void round(List<Zone> zones, List<CreditPattern> patterns, boolean sure) {
    List<Zone> searched =
        zones.stream()
            .filter(zone -> zone.kind().isRead() || zone.kind() == ZoneKind.SOURCE_LINK)
            .toList();
    firstSearched = searched.isEmpty() ? 0 : searched.getFirst().span().begin();
    lastSearched = searched.isEmpty() ? 0 : searched.getLast().span().end();
    int opening = endOfOpening(zones);
    for (CreditPattern pattern : patterns) {
      if (pattern.sure() == sure) {
        for (Span window : pattern.windows(this::places, searched)) {
          search(pattern, window, window.begin() < opening);
        }
      }
    }
  }

  private List<Integer> places(String trigger) {
    return places.computeIfAbsent(
        trigger,
        t -> {
          List<Integer> at = new ArrayList<>();
          int end = lastSearched;
          for (int i = text.indexOf(t, firstSearched, end);
              i >= 0;
              i = text.indexOf(t, i + 1, end)) {
            at.add(i);
          }
          return at;
        });
  }

  private int endOfOpening(List<Zone> zones) {
    return zones.stream()
        .filter(zone -> zone.kind() == ZoneKind.BODY)
        .skip(OPENING_PARAGRAPHS)
        .findFirst()
        .map(zone -> zone.span().begin())
        .orElse(text.length());
  }

  private void search(CreditPattern pattern, Span window, boolean opening) {
    Matcher matcher = pattern.pattern().matcher(text).region(window.begin(), window.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      match(pattern, matcher, opening);
    }
  }

  private void match(CreditPattern pattern, Matcher matcher, boolean opening) {
    for (int i = 0; i < pattern.names(); i++) {
      int begin = matcher.start("n" + i);
      if (begin < 0) {
        continue;
      }
      Span name =
          OutletName.of(
              text, new Span(begin, matcher.end("n" + i)), pattern.sure(), this::isOutlet);
      if (name != null) {
        int end = name.end() < matcher.end("n" + i) ? name.end() : matcher.end();
        boolean first = opening && isInFirstSentence(matcher.start());
        add(new Span(matcher.start(), end), name, kind(pattern.kind(), first));
      }
    }
  }

  /** Whether no sentence ends between the beginning of the paragraph and this place. */
  private boolean isInFirstSentence(int at) {
    for (int i = at - 1; i > 0 && text.charAt(i) != '\n'; i--) {
      if (Character.isWhitespace(text.charAt(i)) && Sentences.isEnd(text.charAt(i - 1))) {
        return false;
      }
    }
    return true;
  }

  private static Credit.Kind kind(CreditPattern.Kind kind, boolean opening) {
    return switch (kind) {
      case STORY -> Credit.Kind.STORY;
      case QUOTATION -> Credit.Kind.QUOTATION;
      case OPENING -> opening ? Credit.Kind.STORY : Credit.Kind.QUOTATION;
    };
  }

  private boolean isOutlet(String name) {
    return MediaWords.isWellKnown(name)
        || MediaWords.soundsLikeOne(name)
        || outlets.stream().anyMatch(outlet -> outlet.equals(name) || isAcronym(name, outlet));
  }

  /** 'DCW' of 'Delta Courier Weekly'. */
  private static boolean isAcronym(String name, String full) {
    if (name.length() < 2 || !name.chars().allMatch(Character::isUpperCase)) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (String word : full.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString().equals(name);
  }

  private void add(Span span, Span name, Credit.Kind kind) {
    boolean known = found.stream().anyMatch(other -> other.name().overlaps(name));
    if (!known) {
      String words = name.in(text);
      found.add(new Found(new Credit(span, words, kind), name));
      if (Character.isUpperCase(words.codePointAt(0))
          || Character.getType(words.codePointAt(0)) == Character.OTHER_LETTER) {
        outlets.add(words);
      }
    }
  }

  private List<Credit> credits() {
    return found.stream().map(Found::credit).sorted(Comparator.comparing(Credit::span)).toList();
  }
}
