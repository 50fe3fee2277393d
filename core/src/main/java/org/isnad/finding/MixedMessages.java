package org.isnad.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.claim.ResponsibilityStance;
import org.isnad.mention.SetAgainst;
import org.isnad.network.Casebook;
import org.isnad.network.Ground;
import org.isnad.network.Part;
import org.isnad.network.Phrases;
import org.isnad.network.Sighting.Blame;
import org.isnad.network.Sighting.Link;
import org.isnad.network.View;

/**
 * One camp that says or orders both at once: claims a deed and denies it, calls for calm and for
 * escalation. Whether it is meant so is not said.
 */
final class MixedMessages {
  private final View view;
  private final Camps camps;
  private final List<Finding> found = new ArrayList<>();

  private MixedMessages(View view) {
    this.view = view;
    this.camps = new Camps(view);
  }

  static List<Finding> of(View view, List<Conflict> conflicts, List<IncidentSheet> sheets) {
    MixedMessages search = new MixedMessages(view);
    conflicts.forEach(search::orders);
    sheets.forEach(search::claims);
    search.outright();
    return search.found;
  }

  private void orders(Conflict conflict) {
    Part one = conflict.first().command().issuer();
    Part other = conflict.second().command().issuer();
    if (one == null || other == null || !one.isSomebody() || !other.isSomebody()) {
      return;
    }
    camps
        .common(one.node(), other.node())
        .ifPresent(
            camp ->
                add(
                    "One camp gives orders both ways: "
                        + name(one.node())
                        + " and "
                        + name(other.node()),
                    camp,
                    said(
                        one,
                        "orders",
                        conflict.first().command().matter(),
                        conflict.first().ground()),
                    said(
                        other,
                        "orders",
                        conflict.second().command().matter(),
                        conflict.second().ground())));
  }

  private void claims(IncidentSheet sheet) {
    List<Blame> blames = sheet.blames().stream().filter(this::isOwn).toList();
    for (Blame claim : blames) {
      for (Blame denial : blames) {
        boolean both =
            Matrix.stance(claim) == ResponsibilityStance.CLAIMED
                && Matrix.stance(denial) == ResponsibilityStance.DENIED
                && SameDeed.canBe(claim, denial, sheet, view.book());
        if (both) {
          camps
              .common(claim.actor().node(), denial.actor().node())
              .ifPresent(camp -> add(claim, denial, camp));
        }
      }
    }
  }

  /**
   * What one sentence sets against each other: 'one line denies it, another line claims it'. It
   * says itself that they are parts of one; whose, it may leave open.
   */
  private void outright() {
    List<Blame> blames =
        view.book().of(Blame.class).stream()
            .filter(b -> b.ground().isTold() && view.lens().admits(b.ground()))
            .filter(b -> SetAgainst.told(b.actor().words()).isPresent())
            .toList();
    for (Blame claim : blames) {
      for (Blame denial : blames) {
        boolean both =
            Matrix.stance(claim) == ResponsibilityStance.CLAIMED
                && Matrix.stance(denial) == ResponsibilityStance.DENIED
                && isOneSentence(claim.ground(), denial.ground())
                && isAgainst(claim.actor(), denial.actor());
        if (both) {
          found.add(outright(claim, denial));
        }
      }
    }
  }

  private static boolean isAgainst(Part one, Part other) {
    return SetAgainst.told(one.words())
        .flatMap(side -> SetAgainst.told(other.words()).filter(side::isAgainst))
        .isPresent();
  }

  private static boolean isOneSentence(Ground one, Ground other) {
    return one.source().report().equals(other.source().report())
        && one.sentence() == other.sentence();
  }

  private static Finding outright(Blame claim, Blame denial) {
    List<String> voices = claim.ground().voices();
    String teller = voices.size() > 1 ? voices.get(1) : voices.getFirst();
    return new Finding(
        FindingKind.MIXED,
        "It is told outright that one side claims and another denies: "
            + claim.actor().words()
            + ", "
            + denial.actor().words(),
        List.of(
            Reason.of(
                claim.actor().words() + " claims \u201c" + claim.act().words() + "\u201d",
                claim.ground()),
            Reason.of(
                denial.actor().words() + " denies \u201c" + denial.act().words() + "\u201d",
                denial.ground()),
            Reason.of("one sentence sets the two against each other, according to " + teller)),
        List.of(
            "who the two are, which the sentence leaves open",
            "claims and denials of one deed by two who obey one principal"));
  }

  private boolean isOwn(Blame blame) {
    return blame.actor().isSomebody() && blame.ground().isTold();
  }

  private void add(Blame claim, Blame denial, Camps.Camp camp) {
    add(
        "One camp claims and denies: %s claims \u201c%s\u201d, %s denies \u201c%s\u201d"
            .formatted(
                name(claim.actor().node()),
                claim.act().words(),
                name(denial.actor().node()),
                denial.act().words()),
        camp,
        said(claim.actor(), "claims", claim.act(), claim.ground()),
        said(denial.actor(), "denies", denial.act(), denial.ground()));
  }

  private Reason said(Part who, String does, Part what, Ground ground) {
    return Reason.of(
        "%s %s \u201c%s\u201d, according to %s"
            .formatted(name(who.node()), does, what.words(), ground.voice()),
        ground);
  }

  private String name(int node) {
    return view.book().node(node).name();
  }

  private void add(String head, Camps.Camp camp, Reason one, Reason other) {
    Casebook book = view.book();
    String ties =
        camp.ties().stream().map(tie -> Phrases.of(tie, book)).collect(Collectors.joining(", "));
    Reason both =
        new Reason(
            "both are, or are directed or backed by, "
                + book.node(camp.principal()).name()
                + (ties.isEmpty() ? "" : ": " + ties)
                + "; whether it is meant so is not said",
            camp.ties().stream().flatMap(tie -> tie.links().stream()).map(Link::ground).toList());
    found.add(
        new Finding(
            FindingKind.MIXED,
            head,
            List.of(one, other, both),
            List.of(
                "word that they act apart, or that the ties to the common principal are over")));
  }
}
