package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.base.Confidence;
import org.isnad.base.Explanation;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.claim.frame.Template;
import org.isnad.passage.Token;
import org.isnad.voice.Attribution;
import org.isnad.voice.Attribution.Stance;
import org.isnad.voice.Chain;

/** What a claim rests on, worked out from the match that it is made of. */
final class Bases {
  /** Beyond this many tokens between trigger and filler the parse is trusted less. */
  private static final int FAR = 12;

  private Bases() {}

  /**
   * @param kind and type: what is claimed
   * @param fillers of all slots that the claim uses
   */
  static Basis of(
      String kind, String type, Match match, List<Bound> fillers, Template template, Scene scene) {
    Span evidence = evidence(match, fillers, scene);
    Id report = scene.text().report().id();
    List<Object> content = new ArrayList<>(List.of(report, type, evidence, match.frame().name()));
    fillers.forEach(f -> content.add(f.mention().span()));
    Mood mood = Mood.of(match.main(), scene.tree());
    return new Basis(
        Id.of(kind, content.toArray()),
        report,
        scene.sentence().index(),
        evidence,
        polarity(mood, template, match, scene),
        modality(mood, match),
        WhenReader.of(match.main(), scene),
        chain(match.main(), scene),
        match.frame().name(),
        confidence(match, fillers));
  }

  private static Chain chain(Token main, Scene scene) {
    return scene
        .chains()
        .attributionAt(main.span())
        .filter(said -> Aside.isAside(main, said, scene.tree()))
        .map(scene.chains()::outside)
        .orElseGet(() -> scene.chains().at(main.span()));
  }

  /** From the first to the last telling word of the sentence. */
  private static Span evidence(Match match, List<Bound> fillers, Scene scene) {
    Span span = match.main().span();
    for (Token word : match.words()) {
      span = span.cover(word.span());
    }
    for (Bound filler : fillers) {
      if (filler.mention().sentence() == scene.sentence().index()) {
        span = span.cover(filler.mention().span());
      }
    }
    return span;
  }

  /** A claim inside what a voice denies is denied, inside what it doubts doubted. */
  private static Polarity polarity(Mood mood, Template template, Match match, Scene scene) {
    Polarity own = template.when() == Template.When.SO ? mood.polarity() : turned(mood.polarity());
    Set<Token> words = Set.copyOf(match.words());
    Stance stance =
        Aside.voiced(match.main(), scene)
            .filter(said -> words.stream().noneMatch(word -> cue(said, word)))
            .map(Attribution::stance)
            .orElse(Stance.ASSERTS);
    return switch (stance) {
      case DENIES -> own == Polarity.DOUBTED ? own : Polarity.DENIED;
      case DOUBTS -> own == Polarity.DENIED ? own : Polarity.DOUBTED;
      case ASSERTS,
          DIRECTS,
          ACCUSES,
          INTENDS,
          COMMITS,
          ASKS,
          THINKS,
          KNOWS,
          JUDGES,
          HOLDS,
          DECIDES,
          WITHHOLDS ->
          own;
    };
  }

  private static boolean cue(Attribution said, Token word) {
    return said.cue().stream().anyMatch(cue -> cue.contains(word.span()));
  }

  private static Polarity turned(Polarity polarity) {
    return switch (polarity) {
      case ASSERTED -> Polarity.DENIED;
      case DENIED -> Polarity.ASSERTED;
      case DOUBTED -> Polarity.DOUBTED;
    };
  }

  private static Modality modality(Mood mood, Match match) {
    return mood.modality() == Modality.FACT ? match.frame().modality() : mood.modality();
  }

  private static Confidence confidence(Match match, List<Bound> fillers) {
    List<Explanation> factors = new ArrayList<>();
    factors.add(Explanation.of(match.frame().prior(), "frame " + match.frame().name()));
    for (Bound filler : fillers) {
      factors.addAll(filler.filler().steps());
      factors.add(filler.reference());
      if (Math.abs(filler.filler().token().index() - match.main().index()) > FAR) {
        factors.add(Explanation.of(0.9, "far from the predicate"));
      }
    }
    return new Confidence(Explanation.product("frame and parse", factors));
  }
}
