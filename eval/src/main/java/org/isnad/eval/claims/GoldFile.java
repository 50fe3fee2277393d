package org.isnad.eval.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One file of the seed form. All strings are as annotated; dates are ISO, {@code A/B} an interval.
 */
public record GoldFile(
    String id,
    List<Actor> actors,
    List<Relation> relations,
    List<Event> events,
    List<Attribution> attributions) {

  /** An actor with every form it is called by. */
  public record Actor(String name, String kind, List<String> mentions) {
    /** The name and the mentions, each once, none empty. */
    public List<String> forms() {
      Set<String> forms = new LinkedHashSet<>();
      forms.add(name);
      forms.addAll(mentions);
      forms.remove("");
      return List.copyOf(forms);
    }
  }

  /**
   * Subject predicate object.
   *
   * @param alternativeOf the other object of an 'either A or B', or null
   * @param alternatives other readings of a garbled sentence
   */
  public record Relation(
      String subject,
      String predicate,
      String object,
      @Nullable String when,
      @Nullable String saidBy,
      String polarity,
      String sentence,
      List<String> moreSentences,
      @Nullable String alternativeOf,
      List<Relation> alternatives) {}

  /** Something that happened. */
  public record Event(
      String kind,
      @Nullable String date,
      @Nullable String place,
      List<String> agents,
      List<String> targets,
      @Nullable Integer killed,
      @Nullable Integer wounded,
      List<Responsibility> responsibility,
      @Nullable String saidBy,
      String sentence,
      List<String> moreSentences) {}

  /** Who is claimed, denied, blamed, suspected or praised. */
  public record Responsibility(String actor, String stance, @Nullable String saidBy) {}

  /**
   * Who said what.
   *
   * @param actor the source's actor, where the output knows it
   * @param first first words of the content, or all of it when {@code last} is null
   */
  public record Attribution(
      String source,
      @Nullable String actor,
      String cue,
      String first,
      @Nullable String last,
      String sentence) {}

  /** The same without actors of kind place. */
  GoldFile withoutPlaces() {
    List<Actor> kept = new ArrayList<>(actors);
    kept.removeIf(a -> Strings.kind(a.kind()).equals("place"));
    return new GoldFile(id, kept, relations, events, attributions);
  }
}
