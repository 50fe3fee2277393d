package org.isnad.actor.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.base.Id;

/** What holds of every sequence of judgements. */
class JudgementProperties {
  private static final Instant BEGIN = Instant.parse("2021-03-17T12:00:00Z");

  /** What somebody does next: judges two, or takes back an earlier line. */
  record Step(int left, int right, Verdict verdict, boolean byPerson, int undoes) {}

  private static Node node(int number) {
    return switch (number % 3) {
      case 0 -> new Node.Entry("e" + number);
      case 1 -> new Node.Name(NameClass.PERSON, "n" + number);
      default -> new Node.Sighting(Id.of("test", number));
    };
  }

  private static Judgement judgement(Step step) {
    Judge by = step.byPerson() ? new Judge.Person("Ann") : new Judge.Rule("test-rule");
    return new Judgement(node(step.left()), step.verdict(), node(step.right()), by, "as it is");
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return step().list().ofMaxSize(40);
  }

  @Provide
  Arbitrary<Step> step() {
    Arbitrary<Integer> node = Arbitraries.integers().between(0, 8);
    return Combinators.combine(
            node,
            node,
            Arbitraries.frequency(
                net.jqwik.api.Tuple.of(5, Verdict.SAME),
                net.jqwik.api.Tuple.of(2, Verdict.DIFFERENT),
                net.jqwik.api.Tuple.of(1, Verdict.UNSURE),
                net.jqwik.api.Tuple.of(1, Verdict.FACADE_OF)),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(-2, 39))
        .as(Step::new)
        .filter(step -> step.left() != step.right());
  }

  /** Steps as lines, a second apart. */
  private static JudgementLog log(List<Step> steps) {
    List<Line> lines = new ArrayList<>();
    for (Step step : steps) {
      Instant at = BEGIN.plusSeconds(lines.size());
      boolean undo = step.undoes() >= 0 && step.undoes() < lines.size() && step.left() < 3;
      lines.add(
          undo
              ? new Line.Undone(
                  lines.get(step.undoes()).id(), new Judge.Person("Ann"), at, "a mistake")
              : new Line.Judged(judgement(step), at));
    }
    return new JudgementLog(lines);
  }

  private static Line later(Judgement judgement) {
    return new Line.Judged(judgement, BEGIN.plusSeconds(1000));
  }

  private static Line undo(Id of, int seconds) {
    return new Line.Undone(of, new Judge.Person("Bea"), BEGIN.plusSeconds(seconds), "undone");
  }

  @Property
  void undoing_any_merge_restores_exactly_what_was_before(
      @ForAll("steps") List<Step> before,
      @ForAll("step") Step merge,
      @ForAll("steps") List<Step> rules) {
    List<Judgement> byRules = rules.stream().map(JudgementProperties::judgement).toList();
    JudgementLog log = log(before);
    Line line = later(judgement(merge));
    JudgementLog merged = log.with(line);
    JudgementLog undone = merged.with(undo(line.id(), 2000));
    assertThat(Clusters.of(undone, byRules)).isEqualTo(Clusters.of(log, byRules));
    JudgementLog redone = undone.with(undo(undone.lines().getLast().id(), 3000));
    assertThat(Clusters.of(redone, byRules)).isEqualTo(Clusters.of(merged, byRules));
  }

  /** One change of a ledger, as a person makes it: several lines at once where it takes them. */
  private static List<Line> change(
      int how, Step step, List<Step> foreign, JudgementLog log, List<Judgement> rules, int second) {
    Revision revision =
        new Revision(log, rules, new Judge.Person("Bea"), BEGIN.plusSeconds(second));
    return switch (how) {
      case 0 -> revision.split(Set.of(node(step.left())), "another man");
      case 1 -> revision.explode(node(step.left()), "too much");
      case 2 -> imported(foreign, log);
      default -> List.of(new Line.Judged(judgement(step), BEGIN.plusSeconds(second)));
    };
  }

  /** The lines of another's text that a ledger does not have. */
  private static List<Line> imported(List<Step> foreign, JudgementLog log) {
    Set<Id> known = log.lines().stream().map(Line::id).collect(java.util.stream.Collectors.toSet());
    return LedgerText.read("theirs.tsv", LedgerText.write(log(foreign).lines())).stream()
        .filter(line -> known.add(line.id()))
        .toList();
  }

  @Property
  void any_sequence_of_judgements_splits_explosions_and_imports_is_undone_step_by_step(
      @ForAll("steps") List<Step> own,
      @ForAll("steps") List<Step> foreign,
      @ForAll("steps") List<Step> rules,
      @ForAll List<@net.jqwik.api.constraints.IntRange(max = 4) Integer> ways) {
    List<Judgement> byRules =
        rules.stream()
            .map(s -> new Step(s.left(), s.right(), s.verdict(), false, -1))
            .map(JudgementProperties::judgement)
            .toList();
    JudgementLog log = JudgementLog.EMPTY;
    List<Clusters> before = new ArrayList<>();
    List<List<Line>> added = new ArrayList<>();
    for (int i = 0; i < Math.min(own.size(), ways.size()); i++) {
      before.add(Clusters.of(log, byRules));
      added.add(change(ways.get(i), own.get(i), foreign, log, byRules, 100 + i));
      log = log.with(added.getLast());
    }
    int second = 1000;
    for (int i = added.size() - 1; i >= 0; i--) {
      for (Line line : added.get(i).reversed()) {
        log = log.with(undo(line.id(), second++));
      }
      assertThat(Clusters.of(log, byRules)).isEqualTo(before.get(i));
    }
  }

  @Property
  void undoing_a_line_in_the_middle_is_as_if_it_had_never_been_written(
      @ForAll("steps") List<Step> steps, @ForAll("step") Step extra) {
    List<Step> judging = steps.stream().filter(s -> s.left() >= 3).toList();
    JudgementLog without = log(judging);
    Line line = later(judgement(extra));
    List<Line> all = new ArrayList<>(without.lines());
    all.add(all.size() / 2, line);
    JudgementLog with = new JudgementLog(all).with(undo(line.id(), 2000));
    assertThat(Clusters.of(with, List.of())).isEqualTo(Clusters.of(without, List.of()));
  }

  @Property
  void what_persons_last_called_different_is_never_together(
      @ForAll("steps") List<Step> steps, @ForAll("steps") List<Step> rules) {
    List<Judgement> byRules =
        rules.stream()
            .map(s -> new Step(s.left(), s.right(), s.verdict(), false, -1))
            .map(JudgementProperties::judgement)
            .toList();
    JudgementLog log = log(steps);
    Clusters clusters = Clusters.of(log, byRules);
    List<Judgement> said =
        log.standing().judged().stream()
            .map(Line.Judged::judgement)
            .filter(Judgement::byPerson)
            .toList();
    for (int i = 0; i < said.size(); i++) {
      Judgement one = said.get(i);
      boolean last =
          said.subList(i + 1, said.size()).stream().noneMatch(j -> j.pair().equals(one.pair()));
      if (last && one.verdict().holdsApart()) {
        assertThat(clusters.together(one.left(), one.right())).isFalse();
      }
    }
  }

  @Property
  void exploding_leaves_every_member_alone(
      @ForAll("steps") List<Step> steps,
      @ForAll("steps") List<Step> rules,
      @ForAll("step") Step of) {
    List<Judgement> byRules =
        rules.stream()
            .map(s -> new Step(s.left(), s.right(), s.verdict(), false, -1))
            .map(JudgementProperties::judgement)
            .toList();
    JudgementLog log = log(steps);
    Set<Node> cluster = Clusters.of(log, byRules).of(node(of.left()));
    Revision revision =
        new Revision(log, byRules, new Judge.Person("Bea"), BEGIN.plusSeconds(2000));
    JudgementLog after = log.with(revision.explode(node(of.left()), "too much"));
    Clusters exploded = Clusters.of(after, byRules);
    cluster.forEach(
        member -> {
          Set<Node> others = new TreeSet<>(exploded.of(member));
          others.retainAll(cluster);
          assertThat(others).containsExactly(member);
        });
  }

  @Property
  void a_part_that_is_split_off_stays_off(
      @ForAll("steps") List<Step> steps, @ForAll("step") Step of) {
    JudgementLog log = log(steps);
    Clusters clusters = Clusters.of(log, List.of());
    Node part = node(of.left());
    Revision revision =
        new Revision(log, List.of(), new Judge.Person("Bea"), BEGIN.plusSeconds(2000));
    Clusters split = Clusters.of(log.with(revision.split(Set.of(part), "another man")), List.of());
    clusters.of(part).stream()
        .filter(other -> !other.equals(part))
        .forEach(other -> assertThat(split.together(part, other)).isFalse());
  }

  @Property
  void the_text_form_gives_the_same_lines_again(@ForAll("steps") List<Step> steps) {
    JudgementLog log = log(steps);
    assertThat(LedgerText.read("identity.tsv", LedgerText.write(log.lines())))
        .isEqualTo(log.lines());
  }

  @Property
  void what_would_follow_is_what_follows(
      @ForAll("steps") List<Step> steps, @ForAll("step") Step next) {
    JudgementLog log = log(steps);
    Line line = later(judgement(next));
    Revision revision = new Revision(log, List.of(), new Judge.Person("Bea"), BEGIN);
    Clusters before = Clusters.of(log, List.of());
    Clusters after = Clusters.of(log.with(line), List.of());
    List<Clusters.Change> changes = revision.ifAdded(List.of(line));
    assertThat(changes.isEmpty()).isEqualTo(before.equals(after));
    for (Clusters.Change change : changes) {
      change.before().forEach(part -> assertThat(before.of(part.first())).isEqualTo(part));
      change.after().forEach(part -> assertThat(after.of(part.first())).isEqualTo(part));
    }
  }
}
