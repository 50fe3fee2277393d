package org.isnad.claim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.isnad.claim.Claim.Event;
import org.isnad.claim.Claim.Name;
import org.isnad.claim.Claim.Order;
import org.isnad.claim.Claim.Relation;
import org.isnad.claim.Claim.Responsibility;
import org.isnad.claim.Claim.Standing;
import org.isnad.claim.Claim.Toll;
import org.jspecify.annotations.Nullable;

/**
 * Any claim in one shape, for storing, showing and exporting.
 *
 * @param kind {@code relation}, {@code event}, {@code order}, {@code responsibility}, {@code toll},
 *     {@code name} or {@code standing}
 * @param type predicate, type of event, direction, stance or quality in lower case; empty for tolls
 *     and names
 * @param one what fills the slots that hold one argument; empty slots are left out
 * @param several what fills the slots that hold several; empty slots are left out
 * @param killed of a toll
 * @param wounded of a toll
 */
public record Slots(
    String kind,
    String type,
    SequencedMap<String, Argument> one,
    SequencedMap<String, List<Argument>> several,
    @Nullable Integer killed,
    @Nullable Integer wounded) {
  public Slots {
    one = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(one));
    several = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(several));
  }

  public static Slots of(Claim claim) {
    return switch (claim) {
      case Relation r ->
          new Builder("relation", r.predicate())
              .put("subject", r.subject())
              .put("object", r.object())
              .build();
      case Event e ->
          new Builder("event", e.type())
              .put("trigger", e.trigger())
              .put("place", e.place())
              .put("agents", e.agents())
              .put("targets", e.targets())
              .put("means", e.means())
              .build();
      case Order o ->
          new Builder("order", o.direction())
              .put("issuer", o.issuer())
              .put("matter", o.matter())
              .put("place", o.place())
              .put("addressees", o.addressees())
              .build();
      case Responsibility r ->
          new Builder("responsibility", r.stance())
              .put("actor", r.actor())
              .put("act", r.act())
              .build();
      case Toll t ->
          new Builder("toll", null)
              .put("who", t.who())
              .put("act", t.act())
              .count(t.killed(), t.wounded())
              .build();
      case Name n ->
          new Builder("name", null).put("name", n.name()).put("other", n.other()).build();
      case Standing s ->
          new Builder("standing", s.standing())
              .put("actor", s.actor())
              .put("quality", s.quality())
              .put("among", s.among())
              .build();
    };
  }

  /** Every argument, in order of the slots. */
  public Stream<Argument> arguments() {
    return Stream.concat(one.values().stream(), several.values().stream().flatMap(List::stream));
  }

  private static final class Builder {
    private final String kind;
    private final String type;
    private final SequencedMap<String, Argument> one = new LinkedHashMap<>();
    private final SequencedMap<String, List<Argument>> several = new LinkedHashMap<>();
    private @Nullable Integer killed;
    private @Nullable Integer wounded;

    Builder(String kind, @Nullable Enum<?> type) {
      this.kind = kind;
      this.type = type == null ? "" : type.name().toLowerCase(Locale.ROOT);
    }

    Builder put(String slot, @Nullable Argument argument) {
      if (argument != null) {
        one.put(slot, argument);
      }
      return this;
    }

    Builder put(String slot, List<Argument> arguments) {
      if (!arguments.isEmpty()) {
        several.put(slot, arguments);
      }
      return this;
    }

    Builder count(@Nullable Integer killed, @Nullable Integer wounded) {
      this.killed = killed;
      this.wounded = wounded;
      return this;
    }

    Slots build() {
      return new Slots(kind, type, one, several, killed, wounded);
    }
  }
}
