package org.isnad.origin.coordination;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What hangs together, as trees whose paths are halved (Tarjan and van Leeuwen 1984). */
final class Joined {
  private final Map<String, String> parents = new HashMap<>();

  void join(String one, String other) {
    parents.put(root(one), root(other));
  }

  /** The same for all that hang together. */
  String root(String name) {
    String at = name;
    for (String up = up(at); !up.equals(at); up = up(at)) {
      parents.put(at, up(up));
      at = up(at);
    }
    return at;
  }

  /** Everything that was named. */
  Set<String> all() {
    return Set.copyOf(parents.keySet());
  }

  private String up(String name) {
    return parents.computeIfAbsent(name, n -> n);
  }
}
