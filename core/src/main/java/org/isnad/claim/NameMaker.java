package org.isnad.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.mention.Mention;
import org.isnad.mention.Mentions;
import org.isnad.mention.NamePair;
import org.isnad.passage.AnalysedText;
import org.isnad.voice.Chains;

/** 'X, also known as Y': names given together to name claims. */
final class NameMaker {
  private NameMaker() {}

  static List<Claim> claims(AnalysedText text, Mentions mentions, Chains chains) {
    Map<Id, Mention> byId = new HashMap<>();
    mentions.all().forEach(mention -> byId.put(mention.id(), mention));
    List<Claim> claims = new ArrayList<>();
    for (NamePair pair : mentions.namePairs()) {
      Mention name = byId.get(pair.name());
      Mention other = byId.get(pair.other());
      if (name != null && other != null) {
        claims.add(claim(pair, name, other, text, chains));
      }
    }
    return claims;
  }

  private static Claim claim(
      NamePair pair, Mention name, Mention other, AnalysedText text, Chains chains) {
    Id report = text.report().id();
    Basis basis =
        new Basis(
            Id.of("name", report, pair.evidence(), name.core(), other.core()),
            report,
            name.sentence(),
            pair.evidence(),
            Polarity.ASSERTED,
            Modality.FACT,
            null,
            chains.at(pair.evidence()),
            pair.rule(),
            pair.confidence());
    return new Claim.Name(basis, argument(name, text), argument(other, text));
  }

  private static Argument argument(Mention mention, AnalysedText text) {
    Span span = mention.core();
    return new Argument(span, text.words(span), mention.id());
  }
}
