package org.isnad.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.claim.ResponsibilityStance;
import org.isnad.network.Casebook;
import org.isnad.network.Ground;
import org.isnad.network.Part;
import org.isnad.network.Sighting.Blame;
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
    return search.found;
  }

  private void orders(Conflict conflict) {
    Part one = conflict.first().command().issuer();
    Part other = conflict.second().command().issuer();
    if (one == null || other == null || !one.isSomebody() || !other.isSomebody()) {
      return;
    }
    camp(one.node(), other.node())
        .ifPresent(
            camp ->
                add(
                    "One camp gives orders both ways: "
                        + name(one.node())
                        + " and "
                        + name(other.node()),
                    camp,
                    conflict.first().ground(),
                    conflict.second().ground()));
  }

  private void claims(IncidentSheet sheet) {
    List<Blame> blames = sheet.blames().stream().filter(this::isOwn).toList();
    for (Blame claim : blames) {
      for (Blame denial : blames) {
        boolean both =
            Matrix.stance(claim) == ResponsibilityStance.CLAIMED
                && Matrix.stance(denial) == ResponsibilityStance.DENIED;
        if (both) {
          camp(claim.actor().node(), denial.actor().node())
              .ifPresent(
                  camp ->
                      add(
                          "One camp claims and denies one deed: "
                              + name(claim.actor().node())
                              + " claims it, "
                              + name(denial.actor().node())
                              + " denies it",
                          camp,
                          claim.ground(),
                          denial.ground()));
        }
      }
    }
  }

  private boolean isOwn(Blame blame) {
    return blame.actor().isSomebody() && blame.ground().isTold();
  }

  private Optional<Integer> camp(int one, int other) {
    return camps.common(one, other);
  }

  private String name(int node) {
    return view.book().node(node).name();
  }

  private void add(String head, int camp, Ground one, Ground other) {
    Casebook book = view.book();
    found.add(
        new Finding(
            FindingKind.MIXED,
            head,
            List.of(
                Reason.of("one says so", one),
                Reason.of("the other says so", other),
                Reason.of("both are, or are directed or backed by, " + book.node(camp).name())),
            List.of(
                "word that they act apart, or that the ties to the common principal are over")));
  }
}
