package org.isnad.voice;

import java.util.List;

/**
 * Who told whom, from the innermost voice (who saw or decided) to the outlet of this report.
 *
 * @param voices at least one; the last is the outlet
 */
public record Chain(List<Voice> voices) {
  public Chain {
    voices = List.copyOf(voices);
    if (voices.isEmpty()) {
      throw new IllegalArgumentException("a chain has at least the outlet's voice");
    }
  }

  public Voice innermost() {
    return voices.getFirst();
  }

  /** 'political leader close to Iran -> MEE -> this outlet'. */
  public String text() {
    return String.join(" -> ", voices.stream().map(Voice::words).toList());
  }
}
