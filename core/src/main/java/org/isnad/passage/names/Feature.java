package org.isnad.passage.names;

import java.util.regex.Pattern;
import org.isnad.passage.flat.Hashed;

/** How the features of the model end: their kind, and whether they weigh a label or a pair. */
final class Feature {
  static final Hashed ALWAYS = label("###");
  static final Hashed WORD = label("-WORD");
  static final Hashed WORD_BEFORE = label("-PW");
  static final Hashed WORD_AFTER = label("-NW");
  static final Hashed CLUSTER = label("-DISTSIM");
  static final Hashed CLUSTER_BEFORE = label("-PDISTSIM");
  static final Hashed CLUSTER_AFTER = label("-NDISTSIM");
  static final Hashed SHAPE = label("-TYPE");
  static final Hashed SHAPE_BEFORE = label("-PTYPE");
  static final Hashed SHAPE_AFTER = label("-NTYPE");
  static final Hashed LETTERS = label("#");
  static final Hashed TITLE = label("IS_TITLE");
  static final Hashed WORD_BEFORE_SHAPE = label("-PW_CTYPE");
  static final Hashed SHAPE_WORD_AFTER = label("-NW_CTYPE");
  static final Hashed SHAPE_BEFORE_SHAPE = label("-PCTYPE");
  static final Hashed SHAPE_SHAPE_AFTER = label("-CNTYPE");
  static final Hashed THREE_SHAPES = label("-PCNTYPE");
  static final Hashed SECOND_WORD_BEFORE_SHAPE = label("-PPW_CTYPE");
  static final Hashed SECOND_WORD_AFTER_SHAPE = label("-NNW_CTYPE");
  static final Hashed NEAR_AFTER = label("-DISJN");
  static final Hashed NEAR_BEFORE = label("-DISJP");
  static final Hashed OCCURS_LATER = label("X-NEXT-OCCURRENCE-X");
  static final Hashed OCCURS_EARLIER = label("X-PREV-OCCURRENCE-X");
  static final Hashed NO_OCCURRENCE = label("NO-OCCURRENCE-PATTERN");

  static final Hashed PAIR = pair("PSEQ");
  static final Hashed PAIR_WORD = pair("-PSEQW");
  static final Hashed PAIR_WORDS = pair("-PSEQW2");
  static final Hashed PAIR_WORD_BEFORE = pair("-PSEQpW");
  static final Hashed PAIR_CLUSTER_BEFORE = pair("-PSEQpDS");
  static final Hashed PAIR_CLUSTER = pair("-PSEQcDS");
  static final Hashed PAIR_CLUSTERS = pair("-PSEQpcDS");
  static final Hashed PAIR_SHAPE_BEFORE = pair("-PSEQpS");
  static final Hashed PAIR_SHAPE = pair("-PSEQcS");
  static final Hashed PAIR_SHAPES = pair("-TYPES");
  static final Hashed PAIR_SHAPE_AGAIN = pair("-TPS2");
  static final Hashed PAIR_SHAPE_AFTER = pair("-TNS1");

  static final Hashed DASH = Hashed.of("-");
  static final Hashed DOTS = Hashed.of("...");

  static final Pattern TITLE_PATTERN = Pattern.compile("(?:Mr|Ms|Mrs|Dr|Miss|Sen|Judge|Sir)\\.?");

  private Feature() {}

  private static Hashed label(String name) {
    return Hashed.of(name + "|C");
  }

  private static Hashed pair(String name) {
    return Hashed.of(name + "|CpC");
  }
}
