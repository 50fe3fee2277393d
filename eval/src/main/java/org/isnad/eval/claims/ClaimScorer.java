package org.isnad.eval.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.isnad.eval.Counts;
import org.isnad.eval.claims.Assignment.Pair;
import org.isnad.eval.claims.GoldFile.Attribution;
import org.isnad.eval.claims.GoldFile.Event;
import org.isnad.eval.claims.GoldFile.Relation;
import org.jspecify.annotations.Nullable;

/** Scores one text of the seed form against its gold. */
final class ClaimScorer {
  private final Pairing pairing;
  private final Tally tally = new Tally();
  private int voicesRight;
  private int voicesOf;

  private ClaimScorer(Pairing pairing) {
    this.pairing = pairing;
  }

  static Tally score(GoldFile gold, GoldFile out, @Nullable String text) {
    ClaimScorer scorer = new ClaimScorer(new Pairing(gold, out, text));
    scorer.actors();
    scorer.attributions();
    scorer.relations();
    scorer.events();
    scorer.tally.rates().put("voices.accuracy", rate(scorer.voicesRight, scorer.voicesOf));
    return scorer.tally;
  }

  private static Counts rate(double right, int of) {
    return new Counts(right, of, of);
  }

  private void actors() {
    tally.counts().put("actors", counts(pairing));
    Pairing bare =
        new Pairing(
            pairing.gold.file.withoutPlaces(), pairing.out.file.withoutPlaces(), pairing.text);
    tally.counts().put("actors.without_places", counts(bare));
    long same = pairing.actors.stream().filter(this::sameKind).count();
    tally.rates().put("actors.kind.accuracy", rate((double) same, pairing.actors.size()));
    report(
        "actors",
        pairing.gold.actors,
        pairing.out.actors,
        pairing.actors,
        a -> a.name() + " (" + a.kind() + ")");
  }

  private static Counts counts(Pairing p) {
    return new Counts(p.actors.size(), p.out.actors.size(), p.gold.actors.size());
  }

  private boolean sameKind(Pair p) {
    return Strings.kind(pairing.gold.actors.get(p.row()).kind())
        .equals(Strings.kind(pairing.out.actors.get(p.column()).kind()));
  }

  private void attributions() {
    List<Attribution> gold = pairing.gold.file.attributions();
    List<Attribution> out = pairing.out.file.attributions();
    AttributionScorer scorer = new AttributionScorer(pairing);
    List<Pair> pairs = scorer.score();
    tally.counts().put("attributions", new Counts(pairs.size(), out.size(), gold.size()));
    long cues =
        pairs.stream()
            .filter(p -> AttributionScorer.sameCue(gold.get(p.row()), out.get(p.column())))
            .count();
    tally.rates().put("attributions.cue.accuracy", rate((double) cues, pairs.size()));
    double jaccard =
        pairs.stream()
            .mapToDouble(p -> scorer.overlap(gold.get(p.row()), out.get(p.column())).jaccard())
            .sum();
    tally.rates().put("attributions.content.jaccard", rate(jaccard, pairs.size()));
    report("attributions", gold, out, pairs, ClaimScorer::show);
  }

  private void relations() {
    for (boolean strict : new boolean[] {false, true}) {
      RelationScorer scorer = new RelationScorer(pairing, strict);
      RelationScorer.Result result = scorer.score();
      String key = strict ? "relations.strict" : "relations";
      tally.counts().put(key, result.counts());
      if (!strict) {
        result.pairs().forEach(p -> relationVoice(scorer, result, p));
      }
      reportRelations(key, result);
    }
  }

  private void relationVoice(RelationScorer scorer, RelationScorer.Result result, Pair p) {
    Relation o = result.out().get(p.column());
    boolean right =
        result.items().get(p.row()).stream()
            .filter(g -> scorer.fits(g, o))
            .anyMatch(g -> pairing.voice(g.saidBy(), o.saidBy()));
    voice(right, show(result.items().get(p.row()).getFirst()) + " / " + o.saidBy());
  }

  private void voice(boolean right, String shown) {
    voicesOf++;
    if (right) {
      voicesRight++;
    } else {
      tally.errors().computeIfAbsent("voices.differ", k -> new ArrayList<>()).add(shown);
    }
  }

  private void events() {
    List<Event> gold = pairing.gold.file.events();
    List<Event> out = pairing.out.file.events();
    EventScorer scorer = new EventScorer(pairing);
    List<Pair> pairs = scorer.score();
    tally.counts().put("events", new Counts(pairs.size(), out.size(), gold.size()));
    for (Pair p : pairs) {
      Event g = gold.get(p.row());
      Event o = out.get(p.column());
      voice(pairing.voice(g.saidBy(), o.saidBy()), show(g) + " / " + o.saidBy());
    }
    report("events", gold, out, pairs, ClaimScorer::show);
    List<String> missed = new ArrayList<>();
    List<String> spurious = new ArrayList<>();
    tally.counts().put("responsibility", scorer.responsibility(pairs, missed, spurious));
    tally.errors().put("responsibility.missed", missed);
    tally.errors().put("responsibility.spurious", spurious);
  }

  private void reportRelations(String key, RelationScorer.Result result) {
    Set<Integer> rows = new HashSet<>(result.pairs().stream().map(Pair::row).toList());
    Set<Integer> columns = new HashSet<>(result.pairs().stream().map(Pair::column).toList());
    columns.addAll(result.free());
    tally.errors().put(key + ".missed", rest(result.items(), rows, item -> show(item.getFirst())));
    tally.errors().put(key + ".spurious", rest(result.out(), columns, ClaimScorer::show));
  }

  private <T> void report(
      String key, List<T> gold, List<T> out, List<Pair> pairs, Function<T, String> show) {
    Set<Integer> rows = new HashSet<>(pairs.stream().map(Pair::row).toList());
    Set<Integer> columns = new HashSet<>(pairs.stream().map(Pair::column).toList());
    tally.errors().put(key + ".missed", rest(gold, rows, show));
    tally.errors().put(key + ".spurious", rest(out, columns, show));
  }

  private static <T> List<String> rest(List<T> all, Set<Integer> hit, Function<T, String> show) {
    return IntStream.range(0, all.size())
        .filter(i -> !hit.contains(i))
        .mapToObj(i -> show.apply(all.get(i)))
        .toList();
  }

  private static String show(Attribution a) {
    return a.source()
        + " | "
        + a.cue()
        + " | "
        + a.first()
        + (a.last() == null ? "" : " ... " + a.last());
  }

  private static String show(Relation r) {
    return "%s %s %s [%s; %s; %s]"
        .formatted(r.subject(), r.predicate(), r.object(), r.when(), r.saidBy(), r.polarity());
  }

  private static String show(Event e) {
    return "%s %s %s %s -> %s [%s]"
        .formatted(e.kind(), e.date(), e.place(), e.agents(), e.targets(), e.saidBy());
  }
}
