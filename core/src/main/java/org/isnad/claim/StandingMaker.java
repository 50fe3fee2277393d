package org.isnad.claim;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.base.Span;
import org.isnad.claim.frame.Template;
import org.isnad.passage.Token;

/**
 * {@code standing WEAK A} or {@code standing FEARED A among=B}: how each filler of A stands, the
 * trigger's words being the quality.
 */
final class StandingMaker implements ClaimMaker {
  @Override
  public String kind() {
    return "standing";
  }

  @Override
  public void check(Template template) {
    if (Arrays.stream(StandingQuality.values()).noneMatch(q -> q.name().equals(template.type()))) {
      throw new IllegalArgumentException(
          "no standing " + template.type() + "; write one of " + List.of(StandingQuality.values()));
    }
  }

  @Override
  public void make(Template template, Match match, Scene scene, Consumer<Claim> out) {
    StandingQuality quality = StandingQuality.valueOf(template.type());
    List<Bound> among =
        template.arguments().stream()
            .filter(name -> name.startsWith("among="))
            .flatMap(name -> match.slot(name.substring("among=".length())).stream())
            .toList();
    for (Bound actor : match.slot(template.arguments().getFirst())) {
      Basis basis = Bases.of("standing", quality.name(), match, List.of(actor), template, scene);
      out.accept(
          new Claim.Standing(
              basis,
              scene.argument(actor),
              quality,
              words(match, scene),
              among.isEmpty() ? null : scene.argument(among.getFirst())));
    }
  }

  private static Argument words(Match match, Scene scene) {
    Span span = match.main().span();
    for (Token word : match.words()) {
      span = span.cover(word.span());
    }
    return new Argument(span, scene.text().words(span), null);
  }
}
