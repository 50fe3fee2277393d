package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;
import org.isnad.passage.Quotation;
import org.isnad.passage.Quotations;
import org.isnad.report.Report;

/**
 * Whose words stand between quotation marks, as far as pronouns need it: who speaks of himself says
 * 'I', so 'him' inside a quotation is somebody other than its speaker.
 */
final class QuotedSpeech {
  /** Shorter ones are names and turns of phrase. */
  private static final int LEAST_WORDS = 4;

  private final List<Quotation> quotations;
  private final List<List<Item>> speakers = new ArrayList<>();
  private final Speaking speaking = new Speaking();

  QuotedSpeech(Report report, Discourse text) {
    quotations =
        Quotations.of(report).stream()
            .filter(q -> q.inner().in(report.text()).split("\\s+", -1).length >= LEAST_WORDS)
            .toList();
    quotations.forEach(q -> speakers.add(speakers(text, q)));
  }

  /** The items that are told as saying the quotation; those of the one before where it goes on. */
  private List<Item> speakers(Discourse text, Quotation quotation) {
    List<Item> found =
        text.items().stream()
            .filter(item -> item.view().sentence().span().overlaps(quotation.span()))
            .filter(item -> !quotation.span().overlaps(span(item)))
            .filter(this::speaks)
            .toList();
    int before = speakers.size() - 1;
    boolean goesOn =
        found.isEmpty() && before >= 0 && quotation.block() - quotations.get(before).block() <= 1;
    return goesOn ? speakers.get(before) : found;
  }

  /** Index of the quotation that an item stands in, or -1. */
  int of(Item item) {
    return Quotations.holding(quotations, span(item));
  }

  /** Whether an item, or anything it is joined with, speaks the words that a pronoun stands in. */
  boolean speaksAround(Discourse text, Item item, Item pronoun) {
    int quotation = of(pronoun);
    return quotation >= 0
        && speakers.get(quotation).stream().anyMatch(speaker -> text.joined(speaker, item));
  }

  boolean speaks(Item item) {
    return speaking.speaks(item.view(), item.found().head());
  }

  private static Span span(Item item) {
    return item.view().span(item.found().first(), item.found().end());
  }
}
