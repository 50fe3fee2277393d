package org.isnad.claim.event;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.base.Line;
import org.isnad.passage.Token;

/** What a common noun is in reports of violence. The words are data: nouns.tsv. */
public enum NounClass {
  /** Does harm in somebody's hands: 'rocket', 'car bomb'. */
  WEAPON,
  /** The same from the air: 'drone'. */
  AERIAL,
  /** A weapon where it explodes: 'pickup truck'. */
  VEHICLE,
  PEOPLE,
  /** May be attacked and tells where: 'police station'. */
  FACILITY,
  /** Stands for a happening: 'the incident'. */
  ACT,
  /** People come together in it, and it may speak: 'the meeting urged calm'. */
  GATHERING,
  /** Speaks for a body in public, also without a name. */
  SPOKESPERSON;

  private static final Map<NounClass, Set<String>> WORDS = load();

  /** Whether the noun is one of these. */
  public boolean has(Token noun) {
    return hasWord(noun.lemma())
        || hasWord(noun.text())
        || (noun.tag().equals("NNPS") && hasWord(noun.text().replaceFirst("s$", "")));
  }

  private boolean hasWord(String word) {
    return WORDS.getOrDefault(this, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether it can be what an attack is made with. */
  public static boolean isMeans(Token noun) {
    return WEAPON.has(noun) || AERIAL.has(noun);
  }

  /** Whether it can be attacked. */
  public static boolean isTarget(Token noun) {
    return PEOPLE.has(noun) || FACILITY.has(noun) || VEHICLE.has(noun) || AERIAL.has(noun);
  }

  private static Map<NounClass, Set<String>> load() {
    Map<NounClass, Set<String>> words = new EnumMap<>(NounClass.class);
    for (Line line : Line.ofResource(NounClass.class, "nouns.tsv")) {
      List<String> fields = line.fields();
      if (fields.size() != 2) {
        throw line.wrong("not two fields", "write class, a tab, lemmas");
      }
      words
          .computeIfAbsent(NounClass.valueOf(fields.get(0)), c -> new HashSet<>())
          .addAll(List.of(fields.get(1).split("\\s+")));
    }
    return words;
  }
}
