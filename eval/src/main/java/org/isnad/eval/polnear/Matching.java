package org.isnad.eval.polnear;

import java.util.List;
import java.util.Map;
import org.isnad.eval.Counts;

/**
 * How the chunks of one part agree, after CofeNet's evaluation.
 *
 * <ul>
 *   <li>exact: the same first and last token;
 *   <li>begin: the same first token;
 *   <li>jaccard: shared tokens over tokens of both, best partner; recall is the mean over the gold,
 *       precision the mean over the output;
 *   <li>mean: CofeNet's own single Jaccard figure: the sum of the best overlaps of the gold over
 *       the number of gold chunks and of output chunks that touch none.
 * </ul>
 *
 * @param goldOverlap sum over gold chunks of their best overlap
 * @param outputOverlap sum over output chunks of their best overlap
 * @param strays output chunks that touch no gold chunk
 */
record Matching(
    Counts exact, Counts begin, double goldOverlap, double outputOverlap, double strays) {
  static final Matching NONE = new Matching(Counts.NONE, Counts.NONE, 0, 0, 0);

  /** The agreement within one sequence. */
  static Matching of(Part part, List<Chunk> goldChunks, List<Chunk> outputChunks) {
    List<Chunk> gold = of(part, goldChunks);
    List<Chunk> output = of(part, outputChunks);
    double exact = output.stream().filter(gold::contains).count();
    double begin =
        output.stream().filter(o -> gold.stream().anyMatch(g -> g.first() == o.first())).count();
    return new Matching(
        new Counts(exact, output.size(), gold.size()),
        new Counts(begin, output.size(), gold.size()),
        gold.stream().mapToDouble(g -> best(g, output)).sum(),
        output.stream().mapToDouble(o -> best(o, gold)).sum(),
        output.stream().filter(o -> best(o, gold) == 0).count());
  }

  private static List<Chunk> of(Part part, List<Chunk> chunks) {
    return chunks.stream().filter(c -> c.part() == part).distinct().toList();
  }

  private static double best(Chunk chunk, List<Chunk> others) {
    return others.stream().mapToDouble(chunk::overlap).max().orElse(0);
  }

  Matching plus(Matching other) {
    return new Matching(
        exact.plus(other.exact),
        begin.plus(other.begin),
        goldOverlap + other.goldOverlap,
        outputOverlap + other.outputOverlap,
        strays + other.strays);
  }

  void put(Part part, Map<String, Double> scores) {
    exact.put(part.key() + ".exact", scores);
    begin.put(part.key() + ".begin", scores);
    double p = outputOverlap / exact.output();
    double r = goldOverlap / exact.gold();
    scores.put(part.key() + ".jaccard.p", p);
    scores.put(part.key() + ".jaccard.r", r);
    scores.put(part.key() + ".jaccard.f1", p + r == 0 ? 0 : 2 * p * r / (p + r));
    scores.put(part.key() + ".jaccard.mean", goldOverlap / (exact.gold() + strays));
  }
}
