package org.isnad.origin.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.isnad.origin.text.Telling;
import org.isnad.origin.text.TellingSentence;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of two tellings that say the same, in the order of both: the path that gathers most
 * shared weight, where one sentence may stand for one or two of the other telling (after Gale and
 * Church 1993, with signals in place of lengths).
 *
 * @param pairs in order
 * @param inOrder weight shared along the path
 * @param anyOrder weight shared when every sentence of the telling that has less takes its best
 *     partner wherever it stands
 */
public record Alignment(
    Telling one, Telling other, List<Pair> pairs, double inOrder, double anyOrder) {
  private static final double LEAST = 0.18;
  private static final double JOINING = 0.85;

  /**
   * Sentences {@code one} to before {@code oneEnd} say what {@code other} to before {@code
   * otherEnd} say.
   *
   * @param likeness in (0, 1]
   */
  public record Pair(int one, int oneEnd, int other, int otherEnd, double likeness) {}

  public Alignment {
    pairs = List.copyOf(pairs);
  }

  /** The best alignment of these two. */
  public static Alignment of(Telling first, Telling second) {
    return new Path(first, second, null).best();
  }

  /**
   * The best alignment that only joins sentences with words in common as written: as good where
   * most of a text is shared, and much faster.
   */
  public static Alignment of(SharedText shared) {
    return new Path(shared.one(), shared.other(), new Touching(shared)).best();
  }

  /** Share of the first telling's words in aligned sentences of at least this likeness. */
  public double ofFirst(double least) {
    return share(one, least, true);
  }

  /** Share of the second telling's words in aligned sentences of at least this likeness. */
  public double ofSecond(double least) {
    return share(other, least, false);
  }

  private double share(Telling telling, double least, boolean first) {
    int words = 0;
    for (Pair pair : pairs) {
      if (pair.likeness() >= least) {
        int begin = first ? pair.one() : pair.other();
        int end = first ? pair.oneEnd() : pair.otherEnd();
        words += telling.sentences().get(end - 1).end() - telling.sentences().get(begin).first();
      }
    }
    return telling.size() == 0 ? 0 : (double) words / telling.size();
  }

  /** How alike the aligned sentences are in the mean, in [0, 1]. */
  public double likeness() {
    double sum = 0;
    int words = 0;
    for (Pair pair : pairs) {
      int size = words(other.sentences(), pair.other(), pair.otherEnd());
      sum += pair.likeness() * size;
      words += size;
    }
    return words == 0 ? 0 : sum / words;
  }

  private static int words(List<TellingSentence> sentences, int begin, int end) {
    return sentences.get(end - 1).end() - sentences.get(begin).first();
  }

  /** How far the order of what is shared is the same, in [0, 1]. */
  public double order() {
    return anyOrder == 0 ? 0 : Math.min(1, inOrder / anyOrder);
  }

  /** The table of partial paths. */
  private static final class Path {
    private static final int[][] STEPS = {{1, 1}, {1, 2}, {2, 1}};

    private final @Nullable Touching touching;
    private final Telling one;
    private final Telling other;
    private final Passages passages;
    private final int n;
    private final int m;
    private final double[][] best;
    private final byte[][] step;

    Path(Telling one, Telling other, @Nullable Touching touching) {
      this.touching = touching;
      this.one = one;
      this.other = other;
      this.passages = new Passages(one, other);
      n = one.sentences().size();
      m = other.sentences().size();
      best = new double[n + 1][m + 1];
      step = new byte[n + 1][m + 1];
    }

    Alignment best() {
      double[][] single = new double[n][m];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < m; j++) {
          boolean worth = touching == null || touching.has(i, j);
          single[i][j] = worth ? gain(i, i + 1, j, j + 1) : 0;
        }
      }
      fill(single);
      return new Alignment(one, other, trace(), best[n][m], anyOrder(single));
    }

    /** Of the telling that has less: what the longer one tells besides is out of no order. */
    private double anyOrder(double[][] single) {
      double[] ofOther = new double[m];
      double ofOne = 0;
      for (int i = 0; i < n; i++) {
        double most = 0;
        for (int j = 0; j < m; j++) {
          most = Math.max(most, single[i][j]);
          ofOther[j] = Math.max(ofOther[j], single[i][j]);
        }
        ofOne += most;
      }
      return Math.min(ofOne, Arrays.stream(ofOther).sum());
    }

    private void fill(double[][] single) {
      for (int i = 0; i <= n; i++) {
        for (int j = 0; j <= m; j++) {
          double value = 0;
          byte chosen = -1;
          if (i > 0) {
            value = best[i - 1][j];
            chosen = 3;
          }
          if (j > 0 && best[i][j - 1] >= value) {
            value = best[i][j - 1];
            chosen = 4;
          }
          for (byte s = 0; s < STEPS.length; s++) {
            int pi = i - STEPS[s][0];
            int pj = j - STEPS[s][1];
            if (pi < 0 || pj < 0 || (s > 0 && !worthJoining(single, pi, pj, i, j))) {
              continue;
            }
            double gain = s == 0 ? single[pi][pj] : JOINING * gain(pi, i, pj, j);
            if (gain > 0 && best[pi][pj] + gain > value) {
              value = best[pi][pj] + gain;
              chosen = s;
            }
          }
          best[i][j] = value;
          step[i][j] = chosen;
        }
      }
    }

    /** Both halves share something with the whole. */
    private static boolean worthJoining(double[][] single, int pi, int pj, int i, int j) {
      return single[pi][pj] > 0 && single[i - 1][j - 1] > 0;
    }

    private double gain(int i, int iEnd, int j, int jEnd) {
      Passages.Match match = passages.match(i, iEnd, j, jEnd);
      return match.likeness() < LEAST ? 0 : match.shared();
    }

    private List<Pair> trace() {
      List<Pair> pairs = new ArrayList<>();
      int i = n;
      int j = m;
      while (i > 0 || j > 0) {
        byte s = step[i][j];
        if (s == 3) {
          i--;
        } else if (s == 4) {
          j--;
        } else {
          int pi = i - STEPS[s][0];
          int pj = j - STEPS[s][1];
          pairs.add(new Pair(pi, i, pj, j, passages.match(pi, i, pj, j).likeness()));
          i = pi;
          j = pj;
        }
      }
      Collections.reverse(pairs);
      return pairs;
    }
  }
}
