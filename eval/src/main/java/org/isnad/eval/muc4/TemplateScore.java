package org.isnad.eval.muc4;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.eval.Counts;

/**
 * Template filling after Du, Rush and Cardie, <i>Template Filling with Generative Transformers</i>
 * (NAACL 2021), section 4: in every document templates are matched one to one so that the micro F1
 * is greatest; a pair needs types of which the found one is the gold's or one of its two. In a pair
 * a found entity is right when all strings found for it are strings of one gold entity. Precision
 * counts right found entities, recall gold entities that were found; the type of a pair counts as a
 * right fill. Documents are summed.
 */
public final class TemplateScore {
  private final Map<String, double[]> sums = new LinkedHashMap<>();

  public TemplateScore() {
    sums.put("template", new double[4]);
    sums.put("type", new double[4]);
    for (Role role : Role.values()) {
      sums.put(role.key(), new double[4]);
    }
  }

  /** Adds one document. */
  public void add(List<Template> found, List<Template> gold) {
    List<Template> distinct = gold.stream().distinct().toList();
    for (Template template : found) {
      addSizes(template, 1);
    }
    for (Template template : distinct) {
      addSizes(template, 3);
    }
    int[] mapping = new TemplateMatching(found, distinct).best();
    for (int i = 0; i < mapping.length; i++) {
      if (mapping[i] >= 0) {
        addPair(found.get(i), distinct.get(mapping[i]));
      }
    }
  }

  private void addSizes(Template template, int place) {
    add("type", place, 1);
    for (Role role : Role.values()) {
      add(role.key(), place, template.of(role).size());
    }
  }

  private void addPair(Template found, Template gold) {
    add("type", 0, 1);
    add("type", 2, 1);
    for (Role role : Role.values()) {
      add(role.key(), 0, (double) right(found, gold, role));
      add(role.key(), 2, (double) recalled(found, gold, role));
    }
  }

  private void add(String key, int place, double count) {
    sum(key)[place] += count;
    sum("template")[place] += count;
  }

  private double[] sum(String key) {
    double[] sum = sums.get(key);
    if (sum == null) {
      throw new IllegalArgumentException("no such score: " + key);
    }
    return sum;
  }

  /** Found entities of a slot that are right. */
  static long right(Template found, Template gold, Role role) {
    return found.of(role).stream().filter(f -> isIn(f, gold.of(role))).count();
  }

  /** Gold entities of a slot that were found. */
  static long recalled(Template found, Template gold, Role role) {
    return gold.of(role).stream()
        .filter(g -> found.of(role).stream().anyMatch(g::containsAll))
        .count();
  }

  private static boolean isIn(Set<String> found, List<Set<String>> gold) {
    return gold.stream().anyMatch(g -> g.containsAll(found));
  }

  /** {@code template}, {@code type} and the slots, each with .p, .r and .f1. */
  public void put(Map<String, Double> scores) {
    sums.forEach(
        (key, n) -> {
          double precision = n[0] / n[1];
          double recall = n[2] / n[3];
          scores.put(key + ".p", precision);
          scores.put(key + ".r", recall);
          boolean none = n[0] == 0 && n[2] == 0 && n[1] + n[3] > 0;
          scores.put(key + ".f1", none ? 0 : 2 * precision * recall / (precision + recall));
        });
  }

  /** Right, output and gold of a score, where right is what was found right. */
  Counts counts(String key) {
    double[] n = sum(key);
    return new Counts(n[0], n[1], n[3]);
  }
}
