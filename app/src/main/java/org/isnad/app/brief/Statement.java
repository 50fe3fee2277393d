package org.isnad.app.brief;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.isnad.actor.Actor;
import org.isnad.actor.Actors;
import org.isnad.actor.NameKeys;
import org.isnad.app.view.Wording;
import org.isnad.base.Id;
import org.isnad.claim.Argument;
import org.isnad.claim.Basis;
import org.isnad.claim.Claim;
import org.isnad.claim.Polarity;
import org.isnad.claim.Slots;
import org.isnad.store.ReportHead;
import org.isnad.voice.Voice;
import org.jspecify.annotations.Nullable;

/**
 * A claim in its case.
 *
 * @param words its evidence
 * @param report where it stands
 * @param damage what became of its sentence, in words; empty for a sound one
 * @param actors who is who
 */
record Statement(Claim claim, String words, ReportHead report, String damage, Actors actors) {
  private static final Set<String> PERSONAL = Set.of("he", "him", "his", "she", "her");
  private static final Set<String> PRONOUNS =
      Set.of(
          ("i me my he him his she her it its they them their we us our this that these those which"
                  + " who whom whose what one he/she")
              .split(" "));

  Basis basis() {
    return claim.basis();
  }

  boolean isAsserted() {
    return basis().polarity() == Polarity.ASSERTED;
  }

  String sentence() {
    boolean names = claim instanceof Claim.Name;
    return Wording.sentence(claim, names ? Argument::words : this::name);
  }

  /** What to call whom the words stand for. */
  String name(Argument argument) {
    Actor actor = actor(argument.mention());
    boolean better = actor != null && (actor.isNamed() || isPerson(argument.words()));
    return actor != null && (better || isSide(actor)) ? actor.name() : argument.words();
  }

  private static boolean isSide(Actor actor) {
    return actor.name().endsWith(" side");
  }

  /** Whether everybody in it is told by more than a pronoun that leads to nobody. */
  boolean isClear() {
    boolean told = Slots.of(claim).arguments().map(this::name).noneMatch(Statement::isBare);
    return told && !(claim instanceof Claim.Relation r && repeats(r));
  }

  /** 'the army's chief leads the army' only repeats a post. */
  private boolean repeats(Claim.Relation r) {
    return name(r.subject()).contains(name(r.object()));
  }

  /** 'it' may stand for a deed; 'he' stands for somebody. */
  private static boolean isPerson(String words) {
    return PERSONAL.contains(words.toLowerCase(Locale.ROOT));
  }

  private static boolean isBare(String words) {
    return PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
  }

  /** Equal for those who are one by name. */
  String key(@Nullable Argument argument) {
    if (argument == null) {
      return "";
    }
    Actor actor = actor(argument.mention());
    return actor == null ? NameKeys.key(argument.words()) : actor.id().value();
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
    Actor actor = actor(voice.mention());
    boolean named = actor != null && actor.isNamed() && !voice.anonymous();
    String name = actor != null && (named || isBare(voice.words())) ? actor.name() : voice.words();
    if (isBare(name)) {
      return "somebody told of as '" + name + "'";
    }
    boolean unnamed = voice.anonymous() || (actor != null && isBare(voice.words()) && !named);
    return name.replaceAll("[,;:]+$", "") + (unnamed ? " (not named)" : "");
  }

  /** The outlet's name, or the file's. */
  String outlet() {
    String path = report.path();
    return Objects.requireNonNullElse(
        report.meta().outlet(), path.substring(path.lastIndexOf('/') + 1));
  }

  private @Nullable Actor actor(@Nullable Id mention) {
    return mention != null && actors.knows(mention) ? actors.actorOf(mention) : null;
  }
}
