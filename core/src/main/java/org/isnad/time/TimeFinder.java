package org.isnad.time;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.When;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds and resolves the time expressions of a text. One instance serves all threads. */
public final class TimeFinder {
  private final SentenceReader reader;

  private TimeFinder(SentenceReader reader) {
    this.reader = reader;
  }

  /** Loads the vocabulary. */
  public static TimeFinder load() {
    return new TimeFinder(new SentenceReader(Lexicon.load(), Grammar.load()));
  }

  public List<TimeExpression> find(AnalysedText text) {
    return read(text).expressions();
  }

  /** The expressions and the dates that the story goes through. */
  public Times read(AnalysedText text) {
    List<TimeExpression> times = new ArrayList<>();
    List<@Nullable When> story = new ArrayList<>();
    Narrator narrator = new Narrator(text.report());
    for (Sentence sentence : text.sentences()) {
      times.addAll(narrator.tell(sentence, reader.read(text.report().text(), sentence)));
      story.add(narrator.story());
    }
    return new Times(times, story);
  }
}
