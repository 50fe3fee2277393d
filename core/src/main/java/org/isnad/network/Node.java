package org.isnad.network;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.mention.ActorKind;

/**
 * Somebody who is meant, in one case and one view of who is who.
 *
 * @param index from 0, in order of first mention
 * @param key equal for equal actors in any view that joins the same words
 * @param name what to show
 * @param kind as most often read
 * @param named whether any words name it; else it is only described
 * @param forms all its names
 */
public record Node(
    int index, String key, String name, ActorKind kind, boolean named, List<String> forms) {
  private static final Set<String> PRONOUNS =
      Set.of(
          ("i me my he him his himself she her herself it its itself they them their themselves we"
               + " us our you your this that these those which who whom whose what one he/she some"
               + " others both all")
              .split(" "));

  public Node {
    forms = List.copyOf(forms);
  }

  /** Whether it is more than a pronoun that leads to nobody. */
  public boolean tells() {
    return named || !isPronoun(name);
  }

  /** Whether these words alone tell nobody. */
  public static boolean isPronoun(String words) {
    return PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
  }

  /** Whether a name of it holds these words, whatever their case. */
  public boolean answersTo(String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return name.toLowerCase(Locale.ROOT).contains(wanted)
        || forms.stream().anyMatch(form -> form.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
