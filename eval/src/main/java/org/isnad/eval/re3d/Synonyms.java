package org.isnad.eval.re3d;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.base.Id;
import org.isnad.mention.Coreference;
import org.isnad.mention.Mention;
import org.isnad.mention.NamePair;
import org.isnad.pipeline.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Two ways of saying one thing side by side: 'X (Y)', 'X, the commander', '8 km (5 mi)' ->
 * IsSynonymOf.
 */
final class Synonyms {
  private Synonyms() {}

  static void in(Reading reading, List<Node> nodes, Collection<Relation> out) {
    Map<Id, Mention> mentions = new HashMap<>();
    reading.mentions().all().forEach(m -> mentions.put(m.id(), m));
    for (NamePair pair : reading.mentions().namePairs()) {
      add(mentions.get(pair.name()), mentions.get(pair.other()), out);
    }
    for (Coreference link : reading.mentions().coreferences()) {
      Mention later = mentions.get(link.later());
      if (later != null && link.rule().equals("apposition") && beside(reading, later)) {
        add(later, mentions.get(link.earlier()), out);
      }
    }
    measures(reading, nodes, out);
  }

  private static boolean beside(Reading reading, Mention mention) {
    return reading
        .text()
        .sentence(mention.sentence())
        .token(mention.head())
        .relation()
        .equals("appos");
  }

  private static void add(
      @Nullable Mention one, @Nullable Mention other, Collection<Relation> out) {
    if (one != null && other != null && !one.span().overlaps(other.span())) {
      out.add(new Relation("IsSynonymOf", one.span(), other.span()).canonical());
    }
  }

  /** Two measures of one type with only a bracket or a stroke between them. */
  private static void measures(Reading reading, List<Node> nodes, Collection<Relation> out) {
    String text = reading.text().report().text();
    for (Node one : nodes) {
      for (Node other : nodes) {
        boolean next = one.span().end() <= other.span().begin() && one.type().equals(other.type());
        if (next && isMeasure(one) && other.span().begin() - one.span().end() < 5) {
          String between = text.substring(one.span().end(), other.span().begin()).strip();
          if (between.equals("(") || between.equals("/") || between.equals(";")) {
            out.add(new Relation("IsSynonymOf", one.span(), other.span()));
          }
        }
      }
    }
  }

  private static boolean isMeasure(Node node) {
    return switch (node.type()) {
      case "Quantity", "Money", "Coordinate" -> true;
      default -> false;
    };
  }
}
