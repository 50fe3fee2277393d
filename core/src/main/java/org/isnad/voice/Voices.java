package org.isnad.voice;

import java.util.List;

/**
 * All attributions of one report.
 *
 * @param attributions in order of their cues
 */
public record Voices(List<Attribution> attributions) {
  public Voices {
    attributions = List.copyOf(attributions);
  }
}
