package org.isnad.time;

import java.time.LocalDate;
import org.isnad.passage.Sentence;
import org.isnad.report.Published;
import org.isnad.report.Report;
import org.jspecify.annotations.Nullable;

/** Resolves the expressions of a report in their order, and keeps the date that the story is at. */
final class Narrator {
  private final @Nullable LocalDate published;
  private @Nullable Stretch story;
  private @Nullable Stretch latest;
  private int sentence = -1;
  private int latestIn = -1;
  private @Nullable Stretch day;

  Narrator(Report report) {
    Published when = report.meta().published();
    this.published = when == null ? null : when.date();
  }

  TimeExpression tell(Sentence in, Found found) {
    if (in.index() != sentence) {
      sentence = in.index();
      day = null;
    }
    Direction direction = Tense.of(in, found.span());
    Stretch recent = latestIn >= in.index() - 1 ? latest : null;
    Context context = new Context(published, direction, story, null, day, recent);
    Resolved resolved = new Resolver(context).resolve(found.meaning());
    remember(in, resolved);
    return new TimeExpression(
        in.index(),
        found.span(),
        resolved.kind(),
        resolved.value(),
        resolved.when(),
        resolved.anchor());
  }

  private void remember(Sentence in, Resolved resolved) {
    Stretch stretch = resolved.stretch();
    if (stretch == null) {
      return;
    }
    if (stretch.unit() == Unit.QUARTER) {
      latest = stretch;
      latestIn = in.index();
    }
    if (stretch.unit() == Unit.DAY) {
      day = stretch;
    }
    if (resolved.kind() == TimexKind.DATE) {
      story = stretch;
    }
  }
}
