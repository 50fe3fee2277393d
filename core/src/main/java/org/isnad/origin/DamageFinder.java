package org.isnad.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.base.Line;
import org.isnad.base.Span;
import org.isnad.origin.text.TranslationMarks;
import org.isnad.report.Report;
import org.isnad.report.Zone;
import org.isnad.report.ZoneKind;

/** Finds the signs of damage in what is read of a report. */
public final class DamageFinder {
  private static final Pattern GLUED =
      Pattern.compile(
          "\\b(?:\\p{Lu}?\\p{Ll}{2,}(\\p{Lu})\\p{Ll}{2,}\\p{L}*|\\p{Ll}{2,}[.!?](\\p{Lu})\\p{Ll}+)");
  private static final Set<String> CAMEL_PREFIXES = Set.of("Mac", "Van", "Mag", "Fitz", "Des");
  private static final List<Calque> CALQUES =
      Line.ofResource(DamageFinder.class, "calques.tsv").stream().map(Calque::of).toList();
  private static final List<Turn> TURNS =
      Line.ofResource(DamageFinder.class, "translationese.tsv").stream().map(Turn::of).toList();

  private final Report report;
  private final List<Damage> found = new ArrayList<>();

  private DamageFinder(Report report) {
    this.report = report;
  }

  private record Calque(Pattern pattern, String meant, Set<String> rightBeside) {
    static Calque of(Line line) {
      List<String> fields = line.fields();
      Set<String> beside = fields.size() < 3 ? Set.of() : Set.of(fields.get(2).split("\\|"));
      return new Calque(Pattern.compile(fields.get(0)), fields.get(1), beside);
    }

    boolean isRight(String paragraph) {
      Set<String> words = Set.copyOf(Arrays.asList(paragraph.split("\\P{L}+")));
      return rightBeside.stream().anyMatch(words::contains);
    }
  }

  private record Turn(Pattern pattern, String what) {
    static Turn of(Line line) {
      List<String> fields = line.fields();
      return new Turn(Pattern.compile(fields.get(0)), fields.get(1));
    }
  }

  /** All signs, in order of the text. */
  public static List<Damage> of(Report report) {
    DamageFinder finder = new DamageFinder(report);
    List<Zone> read = report.zones().stream().filter(zone -> zone.kind().isRead()).toList();
    read.forEach(finder::zone);
    List<Zone> body = read.stream().filter(zone -> zone.kind() == ZoneKind.BODY).toList();
    if (!body.isEmpty()) {
      finder.end(body.getLast());
    }
    return finder.found.stream().sorted().distinct().toList();
  }

  /** The signs in or around a stretch: those in its sentence's paragraph that it overlaps with. */
  public static List<Damage> at(List<Damage> all, Span passage) {
    return all.stream().filter(damage -> damage.span().overlaps(passage)).toList();
  }

  private void zone(Zone zone) {
    String text = zone.span().in(report.text());
    String language = report.meta().language();
    boolean arabicScript = language.equals("ar") || language.equals("fa");
    if (!arabicScript) {
      each(
          TranslationMarks.ARABIC_IN_BRACKETS,
          text,
          zone,
          Damage.Sort.FOREIGN_RESIDUE,
          "words left untranslated");
      glued(text, zone);
    }
    if (language.equals("en") && zone.kind() == ZoneKind.BODY) {
      for (Calque calque : CALQUES) {
        if (!calque.isRight(text)) {
          String what = "translated by its parts, likely " + calque.meant();
          each(calque.pattern(), text, zone, Damage.Sort.CALQUE, what);
        }
      }
      TURNS.forEach(t -> each(t.pattern(), text, zone, Damage.Sort.TRANSLATIONESE, t.what()));
    }
    quotation(text, zone);
  }

  private void each(Pattern pattern, String text, Zone zone, Damage.Sort sort, String what) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      add(matcher.start(), matcher.end(), zone, sort, what);
    }
  }

  private void add(int begin, int end, Zone zone, Damage.Sort sort, String what) {
    found.add(new Damage(new Span(begin, end).shift(zone.span().begin()), sort, what));
  }

  /** 'AgenciesThe', 'seconIranian', 'ended.The'; not 'McDonald', nor a name used again. */
  private void glued(String text, Zone zone) {
    Matcher matcher = GLUED.matcher(text);
    while (matcher.find()) {
      String word = matcher.group();
      boolean again = report.text().indexOf(word) != report.text().lastIndexOf(word);
      boolean address = matcher.end() < text.length() && text.charAt(matcher.end()) == '.';
      if (!again && !address && CAMEL_PREFIXES.stream().noneMatch(word::startsWith)) {
        add(matcher.start(), matcher.end(), zone, Damage.Sort.GLUED, "two lines run together");
      }
    }
  }

  /** One straight mark too many, or a curly one that is not closed, and no quotation goes on. */
  private void quotation(String text, Zone zone) {
    long straight = text.chars().filter(c -> c == '"').count();
    long open = text.chars().filter(c -> c == '“' || c == '«').count();
    long closed = text.chars().filter(c -> c == '”' || c == '»').count();
    boolean odd = straight % 2 == 1 || open > closed;
    if (odd && zone.kind() == ZoneKind.BODY && !goesOn(zone)) {
      add(0, text.length(), zone, Damage.Sort.OPEN_QUOTATION, "a quotation that never closes");
    }
  }

  private boolean goesOn(Zone zone) {
    return report.zones().stream()
        .filter(next -> next.span().begin() >= zone.span().end())
        .findFirst()
        .map(next -> "\"“«".indexOf(next.span().in(report.text()).charAt(0)) >= 0)
        .orElse(false);
  }

  private void end(Zone last) {
    String text = last.span().in(report.text()).strip();
    int words = text.split("\\s+").length;
    boolean cut = words > 8 && Character.isLetter(text.charAt(text.length() - 1));
    if (cut) {
      int from = Math.max(text.lastIndexOf(". ") + 1, text.lastIndexOf("\n") + 1);
      add(from, text.length(), last, Damage.Sort.CUT_OFF, "it ends in mid-sentence");
    }
  }
}
