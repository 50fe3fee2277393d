package org.isnad.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.passage.Sentence;
import org.isnad.report.Published;
import org.isnad.report.Report;
import org.jspecify.annotations.Nullable;

/** Resolves the expressions of a report in their order, and keeps the date that the story is at. */
final class Narrator {
  private static final int NEAR = 2;

  private final @Nullable LocalDate published;
  private @Nullable Stretch story;
  private int storyIn = -NEAR;
  private @Nullable Stretch latest;
  private int latestIn = -NEAR;

  Narrator(Report report) {
    Published when = report.meta().published();
    this.published = when == null ? null : when.date();
  }

  /** The expressions of the next sentence, resolved. */
  List<TimeExpression> tell(Sentence in, List<Found> found) {
    Stretch day = day(in, found);
    List<TimeExpression> told = new ArrayList<>();
    for (Found one : found) {
      Resolved resolved = resolve(in, one, day);
      remember(in, one, resolved);
      told.add(
          new TimeExpression(
              in.index(),
              one.span(),
              resolved.kind(),
              resolved.value(),
              resolved.when(),
              resolved.anchor()));
    }
    return told;
  }

  /** The first day told in a sentence, else the story's when it was told shortly before. */
  private @Nullable Stretch day(Sentence in, List<Found> found) {
    for (Found one : found) {
      if (one.symbol().category() == Category.DATE) {
        Stretch stretch = resolve(in, one, null).stretch();
        if (stretch != null && stretch.unit() == Unit.DAY) {
          return stretch;
        }
      }
    }
    boolean near = story != null && story.unit() == Unit.DAY && storyIn >= in.index() - NEAR;
    return near ? story : null;
  }

  private Resolved resolve(Sentence in, Found found, @Nullable Stretch day) {
    Direction direction =
        found.before(1).equals("for") ? forDate(in, found) : Tense.of(in, found.span());
    Stretch near = latestIn >= in.index() - NEAR ? latest : null;
    Context context = new Context(published, direction, story, null, day, latest, near);
    return new Resolver(context).resolve(found.meaning());
  }

  /** 'for Saturday', 'for March 5' is what is planned. */
  private static Direction forDate(Sentence in, Found found) {
    boolean day =
        switch (found.meaning()) {
          case Meaning.Weekday weekday -> true;
          case Meaning.Part part -> part.unit() == Unit.DAY;
          default -> false;
        };
    return day ? Direction.FUTURE : Tense.of(in, found.span());
  }

  private void remember(Sentence in, Found found, Resolved resolved) {
    Stretch stretch = resolved.stretch();
    if (stretch == null) {
      return;
    }
    if (stretch.unit() == Unit.QUARTER && found.meaning() instanceof Meaning.Part) {
      latest = stretch;
      latestIn = in.index();
    }
    if (resolved.kind() == TimexKind.DATE) {
      story = stretch;
      storyIn = in.index();
    }
  }
}
