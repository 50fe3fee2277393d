package org.isnad.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.actor.judgement.Node;
import org.isnad.actor.name.NameForm;
import org.jspecify.annotations.Nullable;

/** A name of a case: its node, how it is written most often, and in which sightings. */
final class CaseName {
  private final Node.Name node;
  private final List<Sighting> sightings = new ArrayList<>();
  private final Map<String, Integer> written = new HashMap<>();
  private @Nullable NameForm form;
  private boolean common;
  private int mentions;

  CaseName(Node.Name node) {
    this.node = node;
  }

  void add(Sighting sighting) {
    sightings.add(sighting);
    form = null;
    common |= sighting.common();
    written.merge(sighting.name(), 1, Integer::sum);
    mentions += sighting.mentions().size();
  }

  Node.Name node() {
    return node;
  }

  List<Sighting> sightings() {
    return sightings;
  }

  int mentions() {
    return mentions;
  }

  String text() {
    return written.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(node.key());
  }

  /** In its parts; read once, as it is compared with many. */
  NameForm form() {
    NameForm read = form == null ? NameForm.of(text()) : form;
    form = read;
    return read;
  }

  /** Whether others have the name too: 'Foreign Ministry'. */
  boolean isCommon() {
    return common;
  }

  boolean isShort() {
    return NameKeys.words(node.key()) == 1;
  }
}
