package org.isnad.actor.whoswho;

import java.util.List;
import org.isnad.base.When;
import org.isnad.mention.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a who's-who.
 *
 * @param key unique in its who's-who
 * @param country ISO 3166 code in capitals of the state it belongs to or acts in; empty for none
 * @param names in any script, the one to show first
 * @param tenures offices that it held
 * @param lived from birth or founding to death or end; null when not told
 * @param facadeName whether it is said to be no more than a name that others act under
 * @param partOf key of what it is a part of, or lies in; null when not told
 * @param wikidata {@code Q...}; null when not sure
 * @param basis what the entry rests on
 */
public record Entry(
    String key,
    ActorKind kind,
    String country,
    List<EntryName> names,
    List<Tenure> tenures,
    @Nullable When lived,
    boolean facadeName,
    @Nullable String partOf,
    @Nullable String wikidata,
    String basis) {
  public Entry {
    names = List.copyOf(names);
    tenures = List.copyOf(tenures);
    if (key.isBlank() || names.isEmpty()) {
      throw new IllegalArgumentException("an entry needs a key and a name: '" + key + "'");
    }
  }

  /** The name to show. */
  public String name() {
    return names.getFirst().text();
  }
}
