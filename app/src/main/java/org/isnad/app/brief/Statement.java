package org.isnad.app.brief;

import java.util.Objects;
import org.isnad.actor.NameGrouping;
import org.isnad.actor.NamedActor;
import org.isnad.app.view.Wording;
import org.isnad.base.Id;
import org.isnad.claim.Argument;
import org.isnad.claim.Basis;
import org.isnad.claim.Claim;
import org.isnad.claim.Polarity;
import org.isnad.store.ReportHead;
import org.isnad.voice.Voice;
import org.jspecify.annotations.Nullable;

/**
 * A claim in its case.
 *
 * @param words its evidence
 * @param report where it stands
 * @param actors who is who, by name alone
 */
record Statement(Claim claim, String words, ReportHead report, NameGrouping actors) {
  Basis basis() {
    return claim.basis();
  }

  boolean isAsserted() {
    return basis().polarity() == Polarity.ASSERTED;
  }

  String sentence() {
    return Wording.sentence(claim, this::name);
  }

  /** What to call whom the words stand for. */
  String name(Argument argument) {
    NamedActor actor = actor(argument.mention());
    return actor != null && actor.isNamed() ? actor.name() : argument.words();
  }

  /** Equal for those who are one by name. */
  String key(@Nullable Argument argument) {
    if (argument == null) {
      return "";
    }
    NamedActor actor = actor(argument.mention());
    return actor == null ? NameGrouping.key(argument.words()) : actor.key();
  }

  /** Who says it, innermost. */
  String voice() {
    return switch (basis().chain().innermost()) {
      case Voice.Credited credited -> credited(credited);
      case Voice.Untold untold -> "somebody who is not told";
      case Voice.Outlet outlet -> outlet() + " in its own voice";
    };
  }

  private String credited(Voice.Credited voice) {
    NamedActor actor = actor(voice.mention());
    String name =
        actor != null && actor.isNamed() && !voice.anonymous() ? actor.name() : voice.words();
    return name + (voice.anonymous() ? " (not named)" : "");
  }

  /** The outlet's name, or the file's. */
  String outlet() {
    String path = report.path();
    return Objects.requireNonNullElse(
        report.meta().outlet(), path.substring(path.lastIndexOf('/') + 1));
  }

  private @Nullable NamedActor actor(@Nullable Id mention) {
    return mention != null && actors.knows(mention) ? actors.actorOf(mention) : null;
  }
}
