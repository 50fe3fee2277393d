package org.isnad.claim.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.base.Line;

/**
 * What a word does to the clause or noun that depends on it: 'refused to lead' turns it round,
 * 'plans to lead' makes it a plan. The words are data: embedding.tsv.
 *
 * @param effect on the truth of what is embedded
 * @param controls whose subject the embedded clause shares
 */
public record Embedding(Effect effect, Control controls) {
  /** On the truth of what is embedded. */
  public enum Effect {
    KEEPS,
    FLIPS,
    /** It was so and is no more: 'stopped', 'cut ties with'. */
    ENDS,
    PLANNED,
    ALLEGED,
    CONDITIONAL,
    DOUBTED
  }

  /** Whose subject the embedded clause shares when the word has an object. */
  public enum Control {
    SUBJECT,
    OBJECT
  }

  /** How the embedding word stands to what it embeds. */
  public enum Construction {
    /** An active verb or an adjective with a clause: 'refused to lead', 'unable to lead'. */
    CLAUSE,
    /** A passive verb with a clause: 'is said to lead'. */
    PASSIVE,
    /** A verb or a preposition with a noun: 'denied links with', 'without the support of'. */
    NOUN,
    /** A noun or adjective before a noun: 'alleged leader'. */
    MODIFIER,
    /** An adverb on a verb: 'reportedly leads'. */
    ADVERB,
    /** A verb of thinking that is itself negated: 'does not believe that X leads'. */
    NEGATED
  }

  private static final Embedding PLAIN = new Embedding(Effect.KEEPS, Control.OBJECT);
  private static final Map<Key, Embedding> WORDS = load();

  private record Key(String lemma, Construction construction) {}

  /** What this word does in this construction; unknown words keep what they embed. */
  public static Embedding of(String lemma, Construction construction) {
    Key key = new Key(lemma.toLowerCase(Locale.ROOT), construction);
    return WORDS.getOrDefault(key, PLAIN);
  }

  /** Whether the file names this word in this construction. */
  public static boolean isKnown(String lemma, Construction construction) {
    return WORDS.containsKey(new Key(lemma.toLowerCase(Locale.ROOT), construction));
  }

  /** Whether the verb only carries its object noun: 'gave support'. */
  public static boolean isLight(String lemma) {
    return !LightVerbs.roles(lemma).isEmpty();
  }

  private static Map<Key, Embedding> load() {
    Map<Key, Embedding> words = new HashMap<>();
    for (Line line : Line.ofResource(Embedding.class, "embedding.tsv")) {
      List<String> fields = line.fields();
      if (fields.size() < 3) {
        throw line.wrong("too few fields", "write effect, construction, words, with tabs between");
      }
      Embedding embedding = embedding(fields.get(0), fields.size() > 3 ? fields.get(3) : "");
      Construction construction = Construction.valueOf(fields.get(1));
      for (String word : fields.get(2).split("\\s+")) {
        words.put(new Key(word, construction), embedding);
      }
    }
    return Map.copyOf(words);
  }

  private static Embedding embedding(String effect, String controls) {
    Control control = controls.isEmpty() ? Control.OBJECT : Control.valueOf(controls);
    return new Embedding(Effect.valueOf(effect), control);
  }
}
