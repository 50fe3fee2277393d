package org.isnad.passage.repair;

import java.util.List;
import java.util.function.UnaryOperator;
import org.isnad.passage.Token;

/** All repairs, in the order in which they are made. */
public final class Repairs {
  private static final List<UnaryOperator<List<Token>>> ALL =
      List.of(
          Days::hungOnVerbs,
          LooseParticiples::hung,
          RelativeSubjects::closed,
          RelativeAdverbials::onNouns,
          LastSpeakers::given,
          SecondThat::joined,
          SmallClauses::opened,
          Demonstratives::asObjects,
          Semicolons::parted,
          Charges::onVerbs,
          Perfects::joined);

  private Repairs() {}

  /** The sentence's tokens, mended; only heads and relations change. */
  public static List<Token> of(List<Token> tokens) {
    List<Token> mended = tokens;
    for (UnaryOperator<List<Token>> repair : ALL) {
      mended = repair.apply(mended);
    }
    return mended;
  }
}
