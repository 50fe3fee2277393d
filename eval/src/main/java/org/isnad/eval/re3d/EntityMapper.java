package org.isnad.eval.re3d;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.mention.Mentions;
import org.isnad.mention.Nations;
import org.isnad.mention.Thing;
import org.isnad.mention.ThingKind;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Sentence;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;
import org.isnad.time.TimeExpression;

/** Isnad's mentions, things and time expressions in re3d's types. */
final class EntityMapper {
  private final Nations nations;

  EntityMapper(Nations nations) {
    this.nations = nations;
  }

  /** All entities, each once, with their places in the trees of the text. */
  List<Node> map(
      AnalysedText text, Mentions mentions, List<Thing> things, List<TimeExpression> times) {
    List<Tree> trees = text.sentences().stream().map(Tree::of).toList();
    Map<Entity, Node> out = new LinkedHashMap<>();
    for (Mention mention : mentions.all()) {
      Tree tree = trees.get(mention.sentence());
      Token head = tree.sentence().token(mention.head());
      Set<Entity> entities = new LinkedHashSet<>();
      mention(text, mention, head, entities);
      entities.forEach(e -> out.putIfAbsent(e, new Node(e, tree, head)));
    }
    things.stream()
        .filter(t -> !inTime(t, times) && (t.kind() != ThingKind.QUANTITY || counts(text, t)))
        .forEach(t -> put(new Entity(type(t), t.span()), trees.get(t.sentence()), t.head(), out));
    for (TimeExpression time : times) {
      Tree tree = trees.get(time.sentence());
      Token head = tree.headOf(time.span());
      put(new Entity("Temporal", time.span()), tree, head == null ? 0 : head.index(), out);
    }
    return List.copyOf(out.values());
  }

  private static void put(Entity entity, Tree tree, int head, Map<Entity, Node> out) {
    out.putIfAbsent(entity, new Node(entity, tree, tree.sentence().token(head)));
  }

  private static boolean inTime(Thing thing, List<TimeExpression> times) {
    return times.stream().anyMatch(t -> t.span().overlaps(thing.span()));
  }

  /** A number counts or measures something; it is no year, page or part of a name. */
  private static boolean counts(AnalysedText text, Thing thing) {
    Sentence sentence = text.sentence(thing.sentence());
    Token last = sentence.token(thing.end() - 1);
    if (last.isNoun()) {
      return true;
    }
    Token above = last.head() < 0 ? last : sentence.token(last.head());
    return last.relation().equals("nmod") && above.tag().equals("NNS");
  }

  private void mention(AnalysedText text, Mention mention, Token head, Set<Entity> out) {
    String core = text.words(mention.core());
    if (mention.form() == MentionForm.MODIFIER) {
      out.add(new Entity(nations.isNationality(core) ? "Nationality" : "Location", mention.core()));
      return;
    }
    if (mention.form() == MentionForm.PRONOUN) {
      pronoun(head, mention, text.words(mention.span()).toLowerCase(Locale.ROOT), out);
      return;
    }
    if (head.relation().equals("attr") && mention.form() != MentionForm.NAME) {
      return; // what somebody is said to be is no further entity
    }
    String type = type(mention, head);
    out.add(new Entity(type, mention.span()));
    if (nations.isCountry(core) && mention.form() == MentionForm.NAME) {
      out.add(new Entity("Location", mention.core()));
    }
    if (mention.form() == MentionForm.NAME && !mention.titles().isEmpty()) {
      out.add(new Entity(type, mention.core()));
    }
  }

  /** Possessive pronouns are no entities in re3d. */
  private static void pronoun(Token head, Mention mention, String word, Set<Entity> out) {
    if (head.tag().equals("PRP$")) {
      return;
    }
    switch (word) {
      case "i", "me", "my", "myself", "he", "him", "his", "himself", "she", "her", "herself" ->
          out.add(new Entity("Person", mention.span()));
      case "it", "its", "itself" -> {}
      default -> out.add(new Entity("Organisation", mention.span()));
    }
  }

  private static String type(Mention mention, Token head) {
    return switch (mention.kind()) {
      case PERSON -> "Person";
      case PLACE -> "Location";
      case ARMED_GROUP,
          SERVICE,
          OFFICE,
          GOVERNMENT,
          MILITARY,
          PARTY,
          MEDIA,
          RELIGIOUS_BODY,
          COALITION,
          COMPANY,
          ORGANISATION,
          COLLECTIVE ->
          "Organisation";
      case UNNAMED_SOURCE -> head.tag().equals("NNS") ? "Organisation" : "Person";
    };
  }

  private static String type(Thing thing) {
    return switch (thing.kind()) {
      case WEAPON -> "Weapon";
      case PLATFORM -> "MilitaryPlatform";
      case VEHICLE -> "Vehicle";
      case DOCUMENT -> "DocumentReference";
      case MONEY -> "Money";
      case QUANTITY -> "Quantity";
      case LINK -> "Url";
      case CONTACT -> "CommsIdentifier";
      case COORDINATE -> "Coordinate";
      case FREQUENCY -> "Frequency";
    };
  }
}
