package org.isnad.origin;

import java.util.Arrays;
import java.util.Locale;
import org.isnad.base.Id;

/**
 * A grade of the Admiralty code that a reader sets: how reliable a source is (A to F), how credible
 * a piece of information is (1 to 6), each for itself. Grades are judgements: nothing computes
 * them, and nothing is computed from them.
 */
public sealed interface Grade {
  /** The letter or figure. */
  String mark();

  /** What the mark means. */
  String words();

  /** Who graded. */
  String by();

  /** Why, in that person's words; may be empty. */
  String note();

  /** How reliable a source is. */
  enum Reliability {
    A("reliable"),
    B("usually reliable"),
    C("fairly reliable"),
    D("not usually reliable"),
    E("unreliable"),
    F("reliability cannot be judged");

    private final String words;

    Reliability(String words) {
      this.words = words;
    }
  }

  /** How credible a piece of information is. */
  enum Credibility {
    CONFIRMED("1", "confirmed"),
    PROBABLE("2", "probably true"),
    POSSIBLE("3", "possibly true"),
    DOUBTFUL("4", "doubtful"),
    IMPROBABLE("5", "improbable"),
    UNJUDGED("6", "truth cannot be judged");

    private final String figure;
    private final String words;

    Credibility(String figure, String words) {
      this.figure = figure;
      this.words = words;
    }
  }

  /**
   * Of a voice or an outlet.
   *
   * @param source its name
   */
  record OfSource(String source, Reliability reliability, String by, String note) implements Grade {
    public OfSource {
      require(!source.isBlank(), "a grade names its source");
      require(!by.isBlank(), "a grade names who graded");
    }

    @Override
    public String mark() {
      return reliability.name();
    }

    @Override
    public String words() {
      return reliability.words;
    }
  }

  /** Of a claim. */
  record OfClaim(Id claim, Credibility credibility, String by, String note) implements Grade {
    public OfClaim {
      require(!by.isBlank(), "a grade names who graded");
    }

    @Override
    public String mark() {
      return credibility.figure;
    }

    @Override
    public String words() {
      return credibility.words;
    }
  }

  /**
   * The letter as it is written.
   *
   * @throws IllegalArgumentException when it is none of A to F
   */
  static Reliability reliability(String mark) {
    String letter = mark.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(Reliability.values())
        .filter(r -> r.name().equals(letter))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("a source is graded A to F, not '" + mark + "'"));
  }

  /**
   * The figure as it is written.
   *
   * @throws IllegalArgumentException when it is none of 1 to 6
   */
  static Credibility credibility(String mark) {
    String figure = mark.strip();
    return Arrays.stream(Credibility.values())
        .filter(c -> c.figure.equals(figure))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("a claim is graded 1 to 6, not '" + mark + "'"));
  }

  private static void require(boolean held, String what) {
    if (!held) {
      throw new IllegalArgumentException(what);
    }
  }
}
