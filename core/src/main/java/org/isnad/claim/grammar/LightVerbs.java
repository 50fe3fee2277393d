package org.isnad.claim.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.base.Line;

/** Light verbs: which role of the verb is which role of the noun that it carries. */
final class LightVerbs {
  private static final Map<String, Map<Role, Role>> VERBS = load();

  private LightVerbs() {}

  /** Roles of the verb to roles of its noun; empty for other verbs. */
  static Map<Role, Role> roles(String lemma) {
    return VERBS.getOrDefault(lemma, Map.of());
  }

  private static Map<String, Map<Role, Role>> load() {
    Map<String, Map<Role, Role>> verbs = new HashMap<>();
    for (Line line : Line.ofResource(LightVerbs.class, "light-verbs.tsv")) {
      List<String> fields = line.fields();
      if (fields.size() != 2) {
        throw line.wrong("not two fields", "write verbs, a tab, role=role pairs");
      }
      Map<Role, Role> roles = new HashMap<>();
      for (String pair : fields.get(1).split("\\s+")) {
        String[] ends = pair.split("=", 2);
        if (ends.length != 2) {
          throw line.wrong("'" + pair + "' is no pair", "write verb-role=noun-role");
        }
        roles.put(Role.parse(ends[0]), Role.parse(ends[1]));
      }
      for (String verb : fields.get(0).split("\\s+")) {
        verbs.put(verb, Map.copyOf(roles));
      }
    }
    return Map.copyOf(verbs);
  }
}
