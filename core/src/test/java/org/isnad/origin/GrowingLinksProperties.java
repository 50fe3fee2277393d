package org.isnad.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.isnad.base.Id;
import org.isnad.origin.text.Telling;
import org.isnad.report.Report;
import org.junit.jupiter.api.Test;

/** Links that are kept while a case grows are those that comparing all at once gives. */
class GrowingLinksProperties {
  private static final String NOTICE =
      "Readers who want to write to us will find at the foot of this page an address and the hours"
          + " at which somebody will answer them in the language in which they wrote.";

  @Property(tries = 40)
  void any_order_and_any_steps_of_arrival_end_in_the_links_of_the_whole(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int atATime) {
    Random random = new Random(seed);
    List<Report> reports = new ArrayList<>(copies(random, 30));
    Collections.shuffle(reports, random);

    assertThat(grown(reports, atATime)).containsExactlyInAnyOrderElementsOf(whole(reports));
  }

  @Test
  void words_that_become_common_on_the_way_look_nothing_up_in_the_end() {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 140; i++) {
      reports.add(Tellings.report("Outlet " + i, "2019-05-06", NOTICE + "\n\n" + words(i, 40)));
    }
    List<Link> expected = whole(reports);
    assertThat(expected).isNotEmpty();
    assertThat(grown(reports.subList(0, 120), 60)).hasSizeGreaterThan(expected.size());
    assertThat(grown(reports, 20)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Property(tries = 60)
  void which_of_two_reports_comes_first_in_a_comparison_changes_neither_score_nor_direction(
      @ForAll long seed) {
    List<Report> reports = copies(new Random(seed), 8);
    for (Report one : reports) {
      for (Report other : reports) {
        if (!one.equals(other)) {
          Comparison forth = Comparison.of(Telling.of(one), Telling.of(other));
          Comparison back = Comparison.of(Telling.of(other), Telling.of(one));
          assertThat(Likeness.of(forth).value()).isCloseTo(Likeness.of(back).value(), within(1e-9));
          assertThat(DirectionFinder.of(forth).sense())
              .isEqualTo(DirectionFinder.of(back).reversed().sense());
        }
      }
    }
  }

  @Test
  void a_passage_that_one_of_two_reports_holds_twice_counts_alike_from_both_sides() {
    String story = words(1, 60);
    String half = story.substring(story.length() / 2);
    Telling once =
        Telling.of(Tellings.report("Outlet 1", "2019-05-11", story + " " + words(2, 60)));
    Telling twice = Telling.of(Tellings.report("Outlet 2", "2019-05-12", story + "\n\n" + half));

    Comparison forth = Comparison.of(once, twice);
    Comparison back = Comparison.of(twice, once);
    assertThat(forth.shared().ownWords()).isEqualTo(back.shared().ownWords()).isEqualTo(60);
    assertThat(Likeness.of(forth).value()).isEqualTo(Likeness.of(back).value());
  }

  private static List<Link> whole(List<Report> reports) {
    return new LinkFinder().find(reports.stream().map(Telling::of).toList());
  }

  private static List<Link> grown(List<Report> reports, int atATime) {
    Map<Id, Telling> held = new HashMap<>();
    reports.forEach(report -> held.put(report.id(), Telling.of(report)));
    KeptLinks kept = KeptLinks.none();
    for (int at = 0; at < reports.size(); at += atATime) {
      List<Id> added =
          reports.subList(at, Math.min(at + atATime, reports.size())).stream()
              .map(Report::id)
              .toList();
      kept = kept.and(GrowingLinks.grow(kept, added, held::get));
    }
    return GrowingLinks.of(kept);
  }

  /** Originals, and of some of them copies, cuts and texts around an excerpt. */
  private static List<Report> copies(Random random, int count) {
    Map<String, Report> reports = new LinkedHashMap<>();
    List<String> texts = new ArrayList<>();
    for (int i = 0; reports.size() < count; i++) {
      String text = texts.isEmpty() || random.nextInt(3) == 0 ? words(i, 120) : copy(random, texts);
      texts.add(text);
      String date = "2019-05-" + (10 + random.nextInt(20));
      Report report = Tellings.report("Outlet " + random.nextInt(9), date, text);
      reports.put(report.id().value(), report);
    }
    return List.copyOf(reports.values());
  }

  private static String copy(Random random, List<String> texts) {
    String text = texts.get(random.nextInt(texts.size()));
    return switch (random.nextInt(3)) {
      case 0 -> text + "\n\n" + words(random.nextInt(1000), 20);
      case 1 -> text.substring(0, text.length() / 2);
      default -> words(random.nextInt(1000), 60) + "\n\n" + text.substring(text.length() / 2);
    };
  }

  /** Invented words in sentences; the same seed makes the same. */
  private static String words(int seed, int count) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String word = Integer.toString(1000 + random.nextInt(40_000), 30).replaceAll("\\d", "e");
      text.append(i == 0 ? "" : i % 12 == 0 ? ". " : " ").append(word);
    }
    return text.append('.').toString();
  }
}
