package org.isnad.actor.judgement;

/** Who judged. A person outranks every rule. */
public sealed interface Judge {
  /** {@code person:Ann}, {@code rule:equal-names}. */
  String text();

  /** Somebody who looked. */
  record Person(String name) implements Judge {
    public Person {
      name = Words.oneLine(name, "a person needs a name");
    }

    @Override
    public String text() {
      return "person:" + name;
    }
  }

  /** A rule by its name. */
  record Rule(String name) implements Judge {
    public Rule {
      name = Words.oneLine(name, "a rule needs a name");
    }

    @Override
    public String text() {
      return "rule:" + name;
    }
  }

  /**
   * The inverse of {@link #text}.
   *
   * @throws IllegalArgumentException for other words
   */
  static Judge of(String text) {
    int colon = text.indexOf(':');
    String name = text.substring(colon + 1);
    return switch (colon < 0 ? "" : text.substring(0, colon)) {
      case "person" -> new Person(name);
      case "rule" -> new Rule(name);
      default -> throw new IllegalArgumentException("no judge: '" + text + "'");
    };
  }
}
