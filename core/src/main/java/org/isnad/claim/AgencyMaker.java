package org.isnad.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.claim.frame.Template;
import org.isnad.passage.Token;

/**
 * {@code agency BLAMED A act=E}: who is told to have planned or done a deed. Told by a credited
 * voice it is a claim of responsibility, see {@link Agency}; the outlet's own telling is none.
 */
final class AgencyMaker implements ClaimMaker {
  @Override
  public String kind() {
    return "agency";
  }

  @Override
  public void check(Template template) {
    if (!template.type().equals("BLAMED")) {
      throw new IllegalArgumentException("write agency BLAMED A act=E");
    }
  }

  /** 'planned to stay away': no deed. */
  private static boolean isIntended(Argument act, Scene scene) {
    Token head = scene.tree().headOf(act.span());
    return head != null
        && head.isVerb()
        && scene.tree().children(head, "aux").stream().anyMatch(aux -> aux.tag().equals("TO"));
  }

  @Override
  public void make(Template template, Match match, Scene scene, Consumer<Claim> out) {
    var actors = match.slot(template.arguments().getFirst());
    boolean pointing = template.arguments().stream().noneMatch(a -> a.startsWith("act="));
    Acts.of(template, match, scene)
        .filter(act -> Acts.isDeed(act, scene) && !isIntended(act, scene))
        .or(() -> pointing ? Optional.of(EventMaker.trigger(match, scene)) : Optional.empty())
        .ifPresent(
            act -> {
              Basis basis =
                  EventBases.of("agency", "BLAMED", match, template, actors, List.of(act), scene);
              Agency.responsibilities(actors, act, basis, match, scene, out);
            });
  }
}
