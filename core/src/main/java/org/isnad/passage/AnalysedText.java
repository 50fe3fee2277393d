package org.isnad.passage;

import java.util.List;
import org.isnad.base.Problem;
import org.isnad.base.Span;
import org.isnad.report.Report;

/**
 * A report with its sentences.
 *
 * @param sentences in order of the text, their indexes 0, 1, 2 ...
 * @param problems what was read with less care than the rest
 */
public record AnalysedText(Report report, List<Sentence> sentences, List<Problem> problems) {
  public AnalysedText {
    sentences = List.copyOf(sentences);
    problems = List.copyOf(problems);
  }

  public String words(Span span) {
    return span.in(report.text());
  }

  public Sentence sentence(int index) {
    return sentences.get(index);
  }
}
