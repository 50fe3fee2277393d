package org.isnad.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.base.Confidence;
import org.isnad.base.Explanation;
import org.isnad.base.Id;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Sentence;
import org.isnad.passage.Token;
import org.isnad.voice.Chains;

/**
 * Whom people are for or against by an adjective that is one word: 'pro-Iranian militias' -> the
 * militias support Iran, 'anti-Syrian politicians' -> rivals of Syria; where the report names that
 * side by itself elsewhere.
 */
final class Leanings {
  private static final Pattern LEANING = Pattern.compile("(?i:(pro|anti))-(\\p{Lu}[\\p{L}.-]+)");
  private static final double SURE = 0.7;

  private Leanings() {}

  static List<Claim> of(AnalysedText text, Arguments arguments, Chains chains) {
    Map<Id, Claim> found = new LinkedHashMap<>();
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.parsed() ? sentence.tokens() : List.<Token>of()) {
        Matcher leaning = LEANING.matcher(token.text());
        if (leaning.matches()) {
          Predicate predicate =
              leaning.group(1).equalsIgnoreCase("pro") ? Predicate.SUPPORTS : Predicate.RIVAL_OF;
          side(leaning.group(2), arguments, text)
              .flatMap(
                  side ->
                      leaner(token, sentence, arguments)
                          .filter(l -> !arguments.chain(l).equals(arguments.chain(side)))
                          .map(l -> claim(predicate, l, side, text, arguments, chains)))
              .ifPresent(claim -> found.putIfAbsent(claim.basis().id(), claim));
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  /** The first mention that is these words and no more. */
  private static Optional<Mention> side(String words, Arguments arguments, AnalysedText text) {
    return arguments.all().stream()
        .filter(m -> m.form() == MentionForm.NAME || m.form() == MentionForm.MODIFIER)
        .filter(m -> text.words(m.core()).equals(words) && m.kind() != ActorKind.COLLECTIVE)
        .findFirst();
  }

  /** The description that the adjective stands in, before its noun. */
  private static Optional<Mention> leaner(Token word, Sentence sentence, Arguments arguments) {
    return arguments.in(sentence.index()).stream()
        .filter(m -> m.form() == MentionForm.DESCRIPTION && m.kind() != ActorKind.PLACE)
        .filter(m -> m.covers(sentence.index(), word.index()) && m.head() == word.head())
        .filter(m -> m.head() > word.index())
        .findFirst();
  }

  private static Claim claim(
      Predicate predicate,
      Mention leaner,
      Mention side,
      AnalysedText text,
      Arguments arguments,
      Chains chains) {
    Basis basis =
        new Basis(
            Id.of("relation", text.report().id(), "rule:leaning", leaner.span(), side.span()),
            text.report().id(),
            leaner.sentence(),
            leaner.span(),
            Polarity.ASSERTED,
            Modality.FACT,
            null,
            chains.at(leaner.span()),
            "rule:leaning",
            new Confidence(
                Explanation.product(
                    "for or against by an adjective",
                    List.of(Explanation.of(SURE, "'pro-' and 'anti-' take sides")))));
    return new Claim.Relation(
        basis, predicate, arguments.argument(leaner), arguments.argument(side));
  }
}
