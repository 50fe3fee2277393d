package org.isnad.claim.shallow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.claim.Claim;
import org.isnad.mention.Mentions;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Sentence;
import org.isnad.time.TimeExpression;
import org.isnad.voice.Chains;

/** Reads the claims of sentences in Arabic or Persian. One instance serves all threads. */
public final class ShallowClaims {
  private final Map<String, List<Pattern>> patterns;
  private final Map<String, Posts> posts;

  private ShallowClaims(Map<String, List<Pattern>> patterns, Map<String, Posts> posts) {
    this.patterns = patterns;
    this.posts = posts;
  }

  /** Loads the patterns. */
  public static ShallowClaims load() {
    return new ShallowClaims(
        Map.of("ar", Pattern.load("patterns-ar.tsv"), "fa", Pattern.load("patterns-fa.tsv")),
        Map.of("ar", Posts.load("patterns-ar.tsv"), "fa", Posts.load("patterns-fa.tsv")));
  }

  /** The claims of one sentence; none for other languages. */
  public List<Claim> in(
      Sentence sentence,
      AnalysedText text,
      Mentions mentions,
      List<TimeExpression> times,
      Chains chains) {
    String language = sentence.language().toLowerCase(Locale.ROOT);
    List<Pattern> known = patterns.get(language);
    Posts titles = posts.get(language);
    if (known == null || titles == null || !sentence.zone().isRead()) {
      return List.of();
    }
    Words words = Words.of(sentence, mentions.all());
    ShallowMaker maker = new ShallowMaker(text, words, times, chains);
    List<Claim> out = new ArrayList<>(titles.in(words, maker));
    known.stream()
        .flatMap(pattern -> PatternMatcher.all(words, pattern).stream())
        .forEach(found -> out.addAll(maker.make(found)));
    return surest(out);
  }

  /** Of claims of one kind at one trigger, or tolls that end alike, the one that binds most. */
  private static List<Claim> surest(List<Claim> claims) {
    Map<Object, Claim> best = new LinkedHashMap<>();
    for (Claim claim : claims) {
      best.merge(
          key(claim),
          claim,
          (a, b) -> {
            int more =
                Integer.compare(b.basis().evidence().length(), a.basis().evidence().length());
            return more > 0 ? b : a;
          });
    }
    return List.copyOf(best.values());
  }

  private static Object key(Claim claim) {
    return switch (claim) {
      case Claim.Event e -> List.of("event", e.trigger().span());
      case Claim.Relation r -> List.of(r.predicate(), r.subject().span(), r.object().span());
      case Claim.Order o -> List.of("order", o.matter().span().end());
      case Claim.Responsibility r -> List.of(r.stance(), r.actor().span());
      case Claim.Toll t -> List.of("toll", t.killed() == null, t.basis().evidence().end());
      case Claim.Name n -> List.of("name", n.name().span());
      case Claim.Standing s -> List.of("standing", s.actor().span());
    };
  }
}
