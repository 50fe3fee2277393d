package org.isnad.claim.shallow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.claim.Claim;
import org.isnad.claim.EventType;
import org.isnad.claim.ResponsibilityStance;
import org.isnad.mention.Mentions;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Sentence;
import org.isnad.time.TimeExpression;
import org.isnad.voice.Chain;
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
    return surest(
        out.stream()
            .filter(claim -> !isAskedFor(claim, out))
            .map(claim -> toldByAccuser(claim, out))
            .toList());
  }

  /** What somebody is accused of is said by the accuser, not by the report. */
  private static Claim toldByAccuser(Claim claim, List<Claim> all) {
    if (!(claim instanceof Claim.Event event)) {
      return claim;
    }
    return all.stream()
        .filter(c -> c instanceof Claim.Responsibility r && accusesOf(r, event))
        .findFirst()
        .<Claim>map(c -> toldBy(event, c.basis().chain()))
        .orElse(claim);
  }

  private static Claim.Event toldBy(Claim.Event e, Chain chain) {
    return new Claim.Event(
        e.basis().withChain(chain),
        e.type(),
        e.trigger(),
        e.place(),
        e.agents(),
        e.targets(),
        e.means());
  }

  private static boolean accusesOf(Claim.Responsibility told, Claim.Event event) {
    return told.stance() == ResponsibilityStance.BLAMED
        && event.type() != EventType.ACCUSATION
        && told.basis().evidence().contains(event.trigger().span());
  }

  /** What is asked for has not happened: 'called on the groups to stop attacks on the base'. */
  private static boolean isAskedFor(Claim claim, List<Claim> all) {
    return claim instanceof Claim.Event event
        && all.stream()
            .anyMatch(
                c ->
                    c instanceof Claim.Order order
                        && order.matter().span().contains(event.trigger().span()));
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
