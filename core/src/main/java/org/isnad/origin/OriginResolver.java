package org.isnad.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.isnad.actor.Actors;
import org.isnad.base.Explanation;
import org.isnad.base.Id;
import org.isnad.claim.Claim;
import org.isnad.origin.text.OutletKey;
import org.isnad.report.Report;
import org.isnad.voice.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Follows each claim to the one who tells it. What an outlet says in its own voice, or has from a
 * story it credits, goes back to the family of its report; what a named voice says goes back to
 * that voice, through whichever outlets; an unnamed voice is one only within the outlet that it
 * spoke to.
 */
final class OriginResolver {
  private final Origins origins;
  private final Speakers speakers;

  private OriginResolver(Origins origins, Speakers speakers) {
    this.origins = origins;
    this.speakers = speakers;
  }

  /** Gives the origin of every report. */
  static void reports(Origins origins, BiConsumer<Id, Origin> found) {
    for (Family family : origins.families()) {
      for (Id report : family.reports()) {
        found.accept(report, ofFamily(origins, family, report));
      }
    }
  }

  /** Gives the origin of every claim. */
  static void claims(
      Origins origins, List<Material> materials, Actors actors, BiConsumer<Id, Origin> found) {
    Speakers speakers = new Speakers(materials, actors);
    OriginResolver resolver = new OriginResolver(origins, speakers);
    for (Material material : materials) {
      CopiedPassages copied = CopiedPassages.of(origins, material.report().id());
      for (Claim claim : material.claims().all()) {
        found.accept(claim.basis().id(), resolver.of(claim, material, copied));
      }
    }
  }

  private Origin of(Claim claim, Material material, CopiedPassages copied) {
    Report report = material.report();
    Family family = origins.familyOf(report.id()).orElseThrow();
    boolean ofFamily = copied.holds(claim.basis().evidence());
    Origin own = ofFamily ? origins.originOfReport(report.id()).orElseThrow() : alone(report);
    return switch (claim.basis().chain().innermost()) {
      case Voice.Outlet outlet -> own;
      case Voice.Untold untold -> untold(untold, own);
      case Voice.Credited voice -> credited(voice, claim, material, family, own);
    };
  }

  private static Origin untold(Voice.Untold voice, Origin own) {
    Id id = Id.of("untold origin", own.id());
    Explanation why =
        Explanation.product(
            "somebody who is not told",
            List.of(Explanation.of(1, "the words name nobody: " + voice.words()), own.why()));
    return new Origin(id, "not told who", Witness.UNNAMED, own.reports(), id, why);
  }

  private Origin credited(
      Voice.Credited voice, Claim claim, Material material, Family family, Origin own) {
    Speaker speaker = speakers.of(voice, claim, material);
    if (speaker.isOutlet()) {
      return outlet(speaker, family, own);
    }
    return speaker.named() ? named(speaker, own) : unnamed(speaker, claim, material, own);
  }

  /** Words of an outlet are its story where the family goes back to it. */
  private Origin outlet(Speaker speaker, Family family, Origin own) {
    OutletKey key = OutletKey.of(speaker.name());
    boolean inFamily =
        outlets(origins, family).stream().anyMatch(o -> OutletKey.of(o).matches(key));
    if (inFamily) {
      return own;
    }
    Id id = Id.of("outlet origin", key.isTelling() ? key.value() : speaker.key());
    Explanation why = Explanation.of(1, "the words are credited to " + speaker.name());
    return new Origin(id, speaker.name(), Witness.OUTLET, own.reports(), id, why);
  }

  private static Origin named(Speaker speaker, Origin own) {
    Id id = Id.of("voice origin", speaker.key());
    Explanation why =
        Explanation.of(1, "every chain that ends in " + speaker.name() + " rests on that voice");
    return new Origin(id, speaker.name(), speaker.witness(), own.reports(), id, why);
  }

  private Origin unnamed(Speaker speaker, Claim claim, Material material, Origin own) {
    String toldTo = toldTo(claim, material);
    OutletKey key = toldTo == null ? new OutletKey("") : OutletKey.of(toldTo);
    Id scope = key.isTelling() ? Id.of("told to", key.value()) : own.id();
    Id id = Id.of("unnamed origin", scope, speaker.key());
    Explanation why =
        Explanation.of(
            1,
            "somebody without a name, "
                + (toldTo == null ? "told to " + own.name() : "told to " + toldTo)
                + ": may be one with the same words elsewhere");
    return new Origin(
        id,
        speaker.name(),
        speaker.witness(),
        own.reports(),
        Id.of("unnamed kin", speaker.key()),
        why);
  }

  /** The first medium after the speaker. */
  private @Nullable String toldTo(Claim claim, Material material) {
    List<Voice> voices = claim.basis().chain().voices();
    for (Voice voice : voices.subList(1, voices.size())) {
      if (voice instanceof Voice.Credited credited
          && speakers.of(credited, claim, material).isOutlet()) {
        return credited.words();
      }
    }
    return origins
        .familyOf(material.report().id())
        .map(family -> origins.telling(family.root()).outlet())
        .orElse(null);
  }

  private Origin alone(Report report) {
    Id id = Id.of("family", report.id());
    String name = Objects.requireNonNullElse(report.meta().outlet(), report.path());
    Explanation why = Explanation.of(1, "told outside the passages that were taken over");
    return new Origin(id, name, Witness.OUTLET, new TreeSet<>(Set.of(report.id())), id, why);
  }

  private static Origin ofFamily(Origins origins, Family family, Id report) {
    List<Explanation> steps = new ArrayList<>();
    List<Node> chain = family.chain(report);
    Id at = report;
    for (Link link = family.parents().get(at); link != null; link = family.parents().get(at)) {
      at = link.across(at);
      steps.add(link.likeness());
    }
    if (steps.isEmpty()) {
      String reason =
          chain.getFirst() instanceof Node.Unheld unheld
              ? "the story is credited to " + unheld.outlet() + ", which the case does not hold"
              : "no report of the case is known that it comes from";
      steps.add(Explanation.of(1, reason));
    }
    String first = name(origins, chain.getFirst(), family.root());
    Id kin =
        chain.getFirst() instanceof Node.Unheld unheld
            ? Id.of("story of", OutletKey.of(unheld.outlet()).value())
            : family.id();
    return new Origin(
        family.id(),
        first,
        Witness.OUTLET,
        family.reports(),
        kin,
        Explanation.product("one telling, step by step", steps));
  }

  private static String name(Origins origins, Node node, Id root) {
    return switch (node) {
      case Node.Unheld unheld -> unheld.outlet() + Origin.NOT_HELD;
      case Node.Held held ->
          Optional.ofNullable(origins.telling(held.report()).outlet())
              .or(() -> Optional.ofNullable(origins.telling(root).title()))
              .orElse("report " + held.report().brief());
    };
  }

  private static Set<String> outlets(Origins origins, Family family) {
    Set<String> all = new TreeSet<>();
    for (Id report : family.reports()) {
      Optional.ofNullable(origins.telling(report).outlet()).ifPresent(all::add);
    }
    family.unheld().values().stream().flatMap(List::stream).forEach(node -> all.add(node.outlet()));
    return all;
  }
}
