package org.isnad.claim.frame;

import java.util.List;
import org.isnad.claim.Modality;

/**
 * Words that say something of the phrases around them.
 *
 * @param name file and line: what a claim names as its maker
 * @param triggers any of which evokes it
 * @param slots in order
 * @param templates what is claimed, one claim each
 * @param prior how often the words mean this, in (0, 1]
 * @param modality how it is put, where nothing in the sentence says otherwise
 */
public record Frame(
    String name,
    List<Trigger> triggers,
    List<Slot> slots,
    List<Template> templates,
    double prior,
    Modality modality) {
  public Frame {
    triggers = List.copyOf(triggers);
    slots = List.copyOf(slots);
    templates = List.copyOf(templates);
  }

  /** What it claims in a sentence that asserts it, or in one that denies it. */
  public List<Template> templates(boolean denied) {
    boolean other = denied && templates.stream().anyMatch(t -> t.when() == Template.When.OTHERWISE);
    return templates.stream().filter(t -> (t.when() == Template.When.OTHERWISE) == other).toList();
  }
}
