package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Claims of happenings as lines that a test can read. */
final class Happenings {
  private Happenings() {}

  /** 'ATTACK attacked by X on Y at Z with M' and so on, denials and modality after it. */
  static List<String> told(String marked) {
    return Marked.of(marked).claims().all().stream()
        .map(Happenings::line)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  static String line(Claim claim) {
    String said =
        switch (claim) {
          case Claim.Event e ->
              e.type()
                  + " "
                  + e.trigger().words()
                  + part(" by ", e.agents())
                  + part(" on ", e.targets())
                  + part(" at ", optional(e.place()))
                  + part(" with ", e.means());
          case Claim.Order o ->
              "ORDER "
                  + o.direction()
                  + " "
                  + o.matter().words()
                  + part(" from ", optional(o.issuer()))
                  + part(" to ", o.addressees())
                  + part(" at ", optional(o.place()));
          case Claim.Responsibility r ->
              r.actor().words() + " " + r.stance() + " for " + r.act().words();
          case Claim.Toll t ->
              "TOLL killed "
                  + t.killed()
                  + " wounded "
                  + t.wounded()
                  + part(" of ", optional(t.who()));
          case Claim.Relation r -> "";
          case Claim.Name n -> "";
          case Claim.Standing s -> "";
        };
    Basis basis = claim.basis();
    return said.isEmpty()
        ? ""
        : said
            + (basis.polarity() == Polarity.ASSERTED ? "" : " " + basis.polarity())
            + (basis.modality() == Modality.FACT ? "" : " " + basis.modality());
  }

  private static List<Argument> optional(@Nullable Argument argument) {
    return argument == null ? List.of() : List.of(argument);
  }

  private static String part(String word, List<Argument> arguments) {
    List<String> words = new ArrayList<>(arguments.stream().map(Argument::words).toList());
    return words.isEmpty() ? "" : word + String.join(", ", words);
  }
}
