package org.isnad.passage.build;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.passage.flat.FlatWriter;
import org.isnad.passage.flat.TextHash;
import org.isnad.passage.syntax.Weights;

/** One of NLP4J's trained components: labels, templates and weights. */
final class LinearModel {
  /** The sets of features that the tagger and the parser compute by code of their own. */
  static final List<String> TAGGER_SETS =
      List.of(
          "i:ambiguity",
          "i+1:ambiguity",
          "i+2:ambiguity",
          "i+3:ambiguity",
          "i:orthographic",
          "i:positional",
          "i-1:word_clusters",
          "i:word_clusters",
          "i+1:word_clusters");

  static final List<String> PARSER_SETS =
      List.of(
          "i:word_clusters",
          "j:word_clusters",
          "i+1:word_clusters",
          "j+1:word_clusters",
          "i:positional",
          "j:positional");

  private final OnlineComponent<?, ?> component;
  private final Weights weights;

  private LinearModel(OnlineComponent<?, ?> component) {
    this.component = component;
    this.weights = weights(component);
  }

  static LinearModel load(String name) throws IOException {
    String path = "edu/emory/mathcs/nlp/models/" + name;
    try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(path)) {
      return new LinearModel((OnlineComponent<?, ?>) in.readObject());
    } catch (ClassNotFoundException e) {
      throw new IOException("no such class in " + path, e);
    }
  }

  /** The row of a feature, 0 where the model does not know it. */
  int row(int type, String value) {
    return weights.row(TextHash.key(type, TextHash.of(value)));
  }

  void write(FlatWriter out, List<String> sets) throws IOException {
    List<String> found =
        component.getFeatureTemplate().getSetFeatureList().stream().map(LinearModel::name).toList();
    if (!found.equals(sets)) {
      throw new IllegalStateException("other sets of features than the program knows: " + found);
    }
    out.lines(component.getOptimizer().getLabelMap().getLabelList());
    out.lines(
        component.getFeatureTemplate().getFeatureList().stream()
            .map(LinearModel::template)
            .toList());
    if (component instanceof DEPParser<?> parser) {
      writeCandidates(out, parser.getLabelCandidates());
    }
    weights.write(out);
  }

  private static String template(FeatureItem[] items) {
    return Arrays.stream(items).map(LinearModel::name).collect(Collectors.joining("&"));
  }

  private static String name(FeatureItem item) {
    String window = item.window == 0 ? "" : "%+d".formatted(item.window);
    String relation = item.relation == null ? "" : "_" + item.relation;
    return item.source + window + relation + ":" + field(item);
  }

  private static String field(FeatureItem item) {
    return switch (item.field) {
      case word_form_simplified -> "simplified";
      case word_form_simplified_lowercase -> "lower";
      case word_shape -> "shape";
      case part_of_speech_tag -> "tag";
      case ambiguity_classes -> "ambiguity";
      case dependency_label -> "relation";
      case prefix, suffix -> item.field.name() + item.attribute;
      default -> item.field.name();
    };
  }

  private static Weights weights(OnlineComponent<?, ?> component) {
    Rows rows = new Rows(component.getOptimizer().getWeightVector().getSparseWeightVector());
    FeatureMap features = featureMap(component);
    int slots = Integer.highestOneBit(features.size()) * 4;
    long[] keys = new long[slots];
    int[] found = new int[slots];
    for (int type = 0; type < features.getIndexMaps().size(); type++) {
      for (Object2IntMap.Entry<String> e : features.getIndexMaps().get(type).object2IntEntrySet()) {
        int slot = freeSlot(keys, TextHash.key(type, TextHash.of(e.getKey())));
        keys[slot] = TextHash.key(type, TextHash.of(e.getKey()));
        found[slot] = rows.numbers[e.getIntValue()];
      }
    }
    return rows.weights(keys, found);
  }

  static int freeSlot(long[] keys, long key) {
    int slot = (int) key & keys.length - 1;
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        throw new IllegalStateException("two features with one hash");
      }
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private static FeatureMap featureMap(OnlineComponent<?, ?> component) {
    return (FeatureMap)
        Fields.read(FeatureTemplate.class, "feature_map", component.getFeatureTemplate());
  }

  private static void writeCandidates(FlatWriter out, DEPLabelCandidate<?> candidates)
      throws IOException {
    for (String set :
        List.of("X_SHIFT", "NO_X", "NO_SHIFT_OR_PASS", "NOT_NO_REDUCE", "LEFT_ARC", "RIGHT_ARC")) {
      // in the set's own order, which decides between equal scores
      out.ints(((IntSet) Fields.read(DEPLabelCandidate.class, set, candidates)).toIntArray());
    }
  }
}
