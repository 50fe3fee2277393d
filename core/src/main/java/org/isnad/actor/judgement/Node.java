package org.isnad.actor.judgement;

import java.util.Locale;
import org.isnad.base.Id;

/** What judgements speak of. Its text is the same wherever and whenever a report is read. */
public sealed interface Node extends Comparable<Node> {
  /** {@code sighting:<id>}, {@code name:person:ismail qaani}, {@code entry:ismail-qaani}. */
  String text();

  /** Somebody in one report: a chain of mentions, by the first of them. */
  record Sighting(Id mention) implements Node {
    @Override
    public String text() {
      return "sighting:" + mention;
    }

    @Override
    public String toString() {
      return text();
    }
  }

  /**
   * All who go by a name, as far as nobody tells them apart.
   *
   * @param key the name as {@code NameKeys.key} folds it
   */
  record Name(NameClass nameClass, String key) implements Node {
    public Name {
      key = Words.oneLine(key, "a name needs a word");
    }

    @Override
    public String text() {
      return "name:" + nameClass.name().toLowerCase(Locale.ROOT) + ":" + key;
    }

    @Override
    public String toString() {
      return text();
    }
  }

  /** An entry of a who's-who, by its key there. */
  record Entry(String key) implements Node {
    public Entry {
      key = Words.oneLine(key, "an entry needs a key");
    }

    @Override
    public String text() {
      return "entry:" + key;
    }

    @Override
    public String toString() {
      return text();
    }
  }

  /** In the order of the texts: entries, names, sightings. */
  @Override
  default int compareTo(Node other) {
    if (this instanceof Sighting one && other instanceof Sighting two) {
      return one.mention.compareTo(two.mention);
    }
    if (this instanceof Name one && other instanceof Name two && one.nameClass == two.nameClass) {
      return one.key.compareTo(two.key);
    }
    return text().compareTo(other.text());
  }

  /**
   * The inverse of {@link #text}.
   *
   * @throws IllegalArgumentException for other words
   */
  static Node of(String text) {
    String[] parts = text.split(":", 3);
    if (parts[0].equals("sighting") && parts.length == 2) {
      return new Sighting(new Id(parts[1]));
    }
    if (parts[0].equals("name") && parts.length == 3) {
      return new Name(NameClass.valueOf(parts[1].toUpperCase(Locale.ROOT)), parts[2]);
    }
    if (parts[0].equals("entry") && parts.length > 1) {
      return new Entry(text.substring("entry:".length()));
    }
    throw new IllegalArgumentException("nobody is called '" + text + "'");
  }
}
