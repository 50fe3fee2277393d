package org.isnad.eval.claims;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isnad.actor.Actors;
import org.isnad.actor.ActorsBuilder;
import org.isnad.actor.judgement.JudgementLog;
import org.isnad.actor.whoswho.WhosWho;
import org.isnad.eval.Corpora;
import org.isnad.eval.Scores;
import org.isnad.eval.Yardstick;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.pipeline.Reading;
import org.isnad.pipeline.ReadingStages;

/**
 * The seed form: are the forms of a gold actor one actor, and of two gold actors two? The items are
 * the forms of just one gold actor, once for each output actor whose mentions are written so; a
 * form that no mention is written as is an item in a cluster of its own. Each text is a case of its
 * own; {@code across} takes the whole folder as one case, gold actors of equal names as one. {@code
 * alone} asks no who's-who.
 */
public final class ActorClustersYardstick implements Yardstick {
  private final Supplier<ReadingStages> stages;
  private final boolean errors;

  /**
   * A yardstick.
   *
   * @param stages loaded when first needed
   * @param errors whether to print clusters that differ to standard error
   */
  public ActorClustersYardstick(Supplier<ReadingStages> stages, boolean errors) {
    this.stages = stages;
    this.errors = errors;
  }

  @Override
  public String name() {
    return "actor-clusters";
  }

  private record Text(String id, Reading reading, GoldFile gold) {}

  @Override
  public Scores score(Path folder) throws IOException {
    ReadingStages reading = stages.get();
    long start = System.nanoTime();
    List<Text> texts = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    for (SeedForm form : SeedForm.of(folder)) {
      texts.add(new Text(form.id(), reading.read(form.report()), GoldJson.read(form.gold())));
      files.addAll(form.files());
    }
    WhosWho pack = WhosWho.starterPack();
    Map<String, Double> scores = new LinkedHashMap<>();
    List<BCubed.Item> items = eachAlone(texts, pack);
    put("", items, scores);
    put("alone.", eachAlone(texts, WhosWho.EMPTY), scores);
    put("across.", items(texts, pack, ""), scores);
    put("across.alone.", items(texts, WhosWho.EMPTY, ""), scores);
    scores.put("items", (double) items.size());
    scores.put(
        "missed", (double) items.stream().filter(i -> i.output().startsWith("missed")).count());
    print(items);
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Scores(name(), Corpora.of(folder, files), scores, seconds);
  }

  private static void put(String prefix, List<BCubed.Item> items, Map<String, Double> scores) {
    BCubed score = BCubed.of(items);
    scores.put(prefix + "p", score.precision());
    scores.put(prefix + "r", score.recall());
    scores.put(prefix + "f1", score.f1());
  }

  private static List<BCubed.Item> eachAlone(List<Text> texts, WhosWho whosWho) {
    return texts.stream().flatMap(t -> items(List.of(t), whosWho, t.id() + " ").stream()).toList();
  }

  private static List<BCubed.Item> items(List<Text> texts, WhosWho whosWho, String prefix) {
    ActorsBuilder builder = new ActorsBuilder();
    texts.forEach(
        t ->
            builder.add(t.reading().text().report(), t.reading().mentions(), t.reading().claims()));
    Actors actors = builder.build(JudgementLog.EMPTY, whosWho);
    List<BCubed.Item> items = new ArrayList<>();
    for (Text text : texts) {
      Map<String, String> forms = forms(text.gold());
      Set<String> seen = new HashSet<>();
      Set<String> told = new HashSet<>();
      for (Mention mention : text.reading().mentions().all()) {
        for (String form : written(mention, text.reading(), forms)) {
          seen.add(form);
          String output = actors.actorOf(mention.id()).id().value();
          if (told.add(form + " " + output)) {
            items.add(new BCubed.Item(prefix + output, prefix + forms.get(form)));
          }
        }
      }
      forms.forEach(
          (form, gold) -> {
            if (!seen.contains(form)) {
              String output =
                  within(form, text.reading())
                      .map(mention -> prefix + actors.actorOf(mention.id()).id().value())
                      .orElse("missed " + text.id() + " " + form);
              items.add(new BCubed.Item(output, prefix + gold));
            }
          });
    }
    return items;
  }

  /**
   * The shortest named or described mention that holds a form, or lies in it, and agrees with it.
   */
  private static Optional<Mention> within(String form, Reading reading) {
    return reading.mentions().all().stream()
        .filter(m -> m.form() == MentionForm.NAME || m.form() == MentionForm.DESCRIPTION)
        .filter(m -> Strings.agrees(form, reading.text().words(m.span())))
        .min(Comparator.comparingInt(m -> Math.abs(m.span().length() - form.length())));
  }

  /** Every form of one actor only, normalised, with the actor's name. */
  private static Map<String, String> forms(GoldFile gold) {
    Map<String, String> forms = new TreeMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (GoldFile.Actor actor : gold.actors()) {
      String name = Strings.norm(actor.name());
      for (String form : actor.mentions().isEmpty() ? actor.forms() : actor.mentions()) {
        String other = forms.put(Strings.norm(form), name);
        if (other != null && !other.equals(name)) {
          ambiguous.add(Strings.norm(form));
        }
      }
    }
    ambiguous.forEach(forms::remove);
    return forms;
  }

  /** The forms that a mention is written as, with and without its titles. */
  private static List<String> written(Mention mention, Reading reading, Map<String, String> forms) {
    return Stream.of(mention.span(), mention.core())
        .map(span -> Strings.norm(reading.text().words(span)))
        .filter(forms::containsKey)
        .distinct()
        .toList();
  }

  /** Gold actors in several clusters, and clusters of several gold actors. */
  private void print(List<BCubed.Item> items) {
    if (!errors) {
      return;
    }
    Map<String, Set<String>> golds = new HashMap<>();
    Map<String, Set<String>> outputs = new HashMap<>();
    items.forEach(i -> golds.computeIfAbsent(i.gold(), k -> new HashSet<>()).add(i.output()));
    items.forEach(i -> outputs.computeIfAbsent(i.output(), k -> new HashSet<>()).add(i.gold()));
    golds.forEach((gold, all) -> tell("split", gold, all));
    outputs.forEach((output, all) -> tell("joined", output, all));
  }

  private static void tell(String what, String one, Set<String> all) {
    if (all.size() > 1) {
      System.err.println(what + "\t" + one + "\t" + all);
    }
  }
}
