package org.isnad.claim;

import java.util.stream.Stream;
import org.isnad.base.Confidence;
import org.isnad.base.Explanation;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.base.When;
import org.isnad.voice.Chain;
import org.jspecify.annotations.Nullable;

/**
 * What every claim rests on.
 *
 * @param id hash of the report, kind, content and evidence
 * @param report the report it was read from
 * @param sentence index of the sentence
 * @param evidence the exact words
 * @param when the time it speaks of; null when the words do not tell
 * @param chain who said so to whom, innermost first
 * @param madeBy the frame or rule that read it
 * @param confidence that the words say this
 */
public record Basis(
    Id id,
    Id report,
    int sentence,
    Span evidence,
    Polarity polarity,
    Modality modality,
    @Nullable When when,
    Chain chain,
    String madeBy,
    Confidence confidence) {

  /** The same, said by others. */
  public Basis withChain(Chain others) {
    return new Basis(
        id, report, sentence, evidence, polarity, modality, when, others, madeBy, confidence);
  }

  /** The same on a day that another rule tells. */
  Basis on(@Nullable When day, String rule) {
    return new Basis(
        id, report, sentence, evidence, polarity, modality, day, chain, madeBy + rule, confidence);
  }

  /** The same put otherwise, and as much less sure. */
  Basis as(Modality other, double factor, String reason) {
    return new Basis(
        id,
        report,
        sentence,
        evidence,
        polarity,
        other,
        when,
        chain,
        madeBy,
        new Confidence(
            Explanation.product(
                confidence.explanation().reason(),
                Stream.concat(
                        confidence.explanation().parts().stream(),
                        Stream.of(Explanation.of(factor, reason)))
                    .toList())));
  }
}
