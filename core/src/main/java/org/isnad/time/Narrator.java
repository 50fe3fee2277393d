package org.isnad.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.base.When;
import org.isnad.passage.Quotation;
import org.isnad.passage.Quotations;
import org.isnad.passage.Sentence;
import org.isnad.report.Published;
import org.isnad.report.Report;
import org.isnad.time.TimeExpression.Anchor;
import org.jspecify.annotations.Nullable;

/** Resolves the expressions of a report in their order, and keeps the date that the story is at. */
final class Narrator {
  /** How many sentences on a date is still close at hand. */
  private static final int NEAR = 2;

  private final @Nullable LocalDate published;
  private final List<Quotation> quotations;
  private final Memory memory = new Memory();

  /** What has been told so far. */
  private static final class Memory {
    private @Nullable Stretch story;
    private boolean storyInFull;
    private int storyIn = -NEAR;
    private @Nullable Stretch last;
    private int lastIn = -NEAR;
    private @Nullable Stretch latest;
    private int latestIn = -NEAR;
  }

  Narrator(Report report) {
    Published when = report.meta().published();
    this.published = when == null ? null : when.date();
    this.quotations = Quotations.of(report);
  }

  /** Where the story is after the sentences told so far; null before its first date. */
  @Nullable When story() {
    return memory.story == null ? null : memory.story.when();
  }

  /** The expressions of the next sentence, resolved. */
  List<TimeExpression> tell(Sentence in, List<Found> found) {
    Stretch day = day(in, found);
    List<TimeExpression> told = new ArrayList<>();
    @Nullable Found lastFound = null;
    @Nullable Resolved lastResolved = null;
    for (Found one : found) {
      Clause clause = Clause.of(in, one.span());
      Resolved resolved = Lasted.placed(resolve(in, one, day), one, clause, published);
      When when = Limits.apply(one, resolved.when());
      boolean ends = lastFound != null && Limits.areEnds(lastFound, one);
      if (ends && lastFound != null && lastResolved != null) {
        Resolved first = atOrBefore(lastFound, lastResolved, resolved);
        When both = Limits.between(first, resolved);
        if (both != null) {
          told.set(told.size() - 1, expression(in, lastFound, first, both));
          when = both;
        }
      }
      if (!resolved.value().isEmpty() || when != null) {
        remember(in, one, resolved, !ends && moves(one, clause, resolved.stretch()));
        told.add(expression(in, one, resolved, when));
        lastFound = one;
        lastResolved = resolved;
      }
    }
    return told;
  }

  private static TimeExpression expression(
      Sentence in, Found found, Resolved resolved, @Nullable When when) {
    return new TimeExpression(
        in.index(), found.span(), resolved.kind(), resolved.value(), when, resolved.anchor());
  }

  /** 'from March to June 2019': the first end takes its year from the second. */
  private Resolved atOrBefore(Found found, Resolved first, Resolved second) {
    Stretch until = second.stretch();
    if (until == null || first.anchor() != Anchor.PUBLISHED || second.anchor() != Anchor.ABSOLUTE) {
      return first;
    }
    Context context = new Context(until.end(), Direction.PAST, null, null, null, null, null);
    return new Resolver(context).resolve(found.meaning());
  }

  /** The first day told in a sentence, else the story's when it was told shortly before. */
  private @Nullable Stretch day(Sentence in, List<Found> found) {
    for (Found one : found) {
      boolean dayless = one.meaning() instanceof Meaning.OfDay time && time.day() == null;
      if (!dayless) {
        Stretch stretch = resolve(in, one, null).stretch();
        if (stretch != null && stretch.unit() == Unit.DAY) {
          return stretch;
        }
      }
    }
    Stretch story = memory.story;
    boolean near = story != null && story.unit() == Unit.DAY && memory.storyIn >= in.index() - NEAR;
    return near ? story : null;
  }

  private Resolved resolve(Sentence in, Found found, @Nullable Stretch day) {
    Stretch near = memory.latestIn >= in.index() - NEAR ? memory.latest : null;
    Context context =
        new Context(
            published,
            Tense.of(in, found),
            reference(in, found),
            background(in),
            day,
            memory.latest,
            near);
    return new Resolver(context).resolve(found.meaning());
  }

  /**
   * What 'the next day', 'that year' is counted from: the last date of this sentence, for 'that
   * year' also of the one before; else where the story is.
   */
  private @Nullable Stretch reference(Sentence in, Found found) {
    boolean that = found.meaning() instanceof Meaning.Step step && step.by() == 0;
    boolean near = memory.lastIn >= (that ? in.index() - 1 : in.index());
    return near || memory.story == null ? memory.last : memory.story;
  }

  /** The story's date, where it was told in full just before and lies years back. */
  private @Nullable Stretch background(Sentence in) {
    Stretch story = memory.story;
    boolean told =
        story != null
            && published != null
            && memory.storyInFull
            && memory.storyIn >= in.index() - NEAR
            && story.end().getYear() < published.getYear();
    return told ? story : null;
  }

  private void remember(Sentence in, Found found, Resolved resolved, boolean moves) {
    Stretch stretch = resolved.stretch();
    if (stretch == null) {
      return;
    }
    if (stretch.unit() == Unit.QUARTER && found.meaning() instanceof Meaning.Part) {
      memory.latest = stretch;
      memory.latestIn = in.index();
    }
    if (!Limits.isBound(found)) {
      memory.last = stretch;
      memory.lastIn = in.index();
    }
    if (moves) {
      boolean counted = resolved.anchor() == Anchor.NARRATIVE && memory.storyInFull;
      memory.storyInFull = resolved.anchor() == Anchor.ABSOLUTE || counted;
      memory.story = stretch;
      memory.storyIn = in.index();
    }
  }

  /**
   * Whether the story goes on from this date. It does not from one that is quoted, bounds something
   * ('since 2003'), belongs to a noun ('the invasion of 2003'), lies ahead, looks back in the past
   * perfect or in a relative clause, or only dates what was said of an earlier day.
   */
  private boolean moves(Found found, Clause clause, @Nullable Stretch stretch) {
    if (stretch == null || stretch.unit().compareTo(Unit.YEAR) > 0) {
      return false;
    }
    boolean ahead = published != null && stretch.start().isAfter(published);
    boolean saidLater = clause.isTelling() && memory.story != null;
    boolean looksBack = clause.aside() || "VBD".equals(clause.perfect());
    return !ahead
        && !saidLater
        && !looksBack
        && !clause.ofNoun()
        && !Limits.isBound(found)
        && Quotations.holding(quotations, found.span()) < 0;
  }
}
