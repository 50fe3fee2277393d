package org.isnad.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a rule's pattern caught, by slot name, over the rule's own constants. */
final class Slots {
  private final Map<String, String> constants;
  private final @Nullable Caught caught;

  /** A linked list of catches, so that a matcher that steps back loses nothing. */
  record Caught(String slot, Symbol symbol, @Nullable Caught before) {}

  Slots(Map<String, String> constants, @Nullable Caught caught) {
    this.constants = constants;
    this.caught = caught;
  }

  boolean has(String slot) {
    return constants.containsKey(slot) || symbol(slot) != null;
  }

  /** The first symbol caught under a name, or null. */
  private @Nullable Symbol symbol(String slot) {
    for (Caught at = caught; at != null; at = at.before()) {
      if (at.slot().equals(slot)) {
        return at.symbol();
      }
    }
    return null;
  }

  /** What was caught, of a type that the rule's author vouches for. */
  <T> T get(String slot, Class<T> type) {
    Symbol symbol = symbol(slot);
    if (symbol == null) {
      throw new IllegalStateException("the rule's pattern has no slot '" + slot + "'");
    }
    return type.cast(symbol.value());
  }

  <T> @Nullable T find(String slot, Class<T> type) {
    Symbol symbol = symbol(slot);
    return symbol == null ? null : type.cast(symbol.value());
  }

  /** A number that was caught or is written in the rule. */
  double number(String slot) {
    String constant = constants.get(slot);
    if (constant == null) {
      return get(slot, Number.class).doubleValue();
    }
    return constant.equals("X") ? Double.NaN : Double.parseDouble(constant);
  }

  double number(String slot, double otherwise) {
    return has(slot) ? number(slot) : otherwise;
  }

  int integer(String slot) {
    return (int) number(slot);
  }

  int integer(String slot, int otherwise) {
    return has(slot) ? integer(slot) : otherwise;
  }

  @Nullable Integer findInteger(String slot) {
    return has(slot) ? Integer.valueOf(integer(slot)) : null;
  }

  /** A code that was caught or is written in the rule. */
  String code(String slot) {
    String constant = constants.get(slot);
    return constant == null ? get(slot, String.class) : constant;
  }

  <E extends Enum<E>> E option(String slot, Class<E> type, E otherwise) {
    String constant = constants.get(slot);
    return constant == null ? otherwise : Enum.valueOf(type, constant);
  }

  Unit unit(String slot) {
    String constant = constants.get(slot);
    return constant == null ? get(slot, Unit.class) : Unit.valueOf(constant);
  }
}
