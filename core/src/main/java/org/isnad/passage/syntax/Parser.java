package org.isnad.passage.syntax;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.passage.flat.FlatReader;
import org.isnad.passage.flat.Hashed;
import org.isnad.passage.flat.TextHash;

/**
 * A greedy transition-based dependency parser with a linear model: the algorithm of Choi and
 * McCallum (ACL 2013), which also draws arcs between words that are not neighbours on the stack.
 */
final class Parser {
  static final List<String> FIELDS = List.of("lemma", "tag", "relation", "valency");
  private static final int LEMMA = 0;
  private static final int TAG = 1;
  private static final int RELATION = 2;
  private static final int VALENCY = 3;
  private static final Hashed ROOT = Hashed.of("@#r$%");
  private static final int FIRST_POSITION_TYPE = 4;

  /** Features that come in sets: clusters at four places, position at two. */
  static final int SET_TYPES = 6;

  /** How far a word that found no head looks for one. */
  private static final int REACH = 5;

  private static final Hashed[] VALENCIES = valencies();

  private final Hashed[] relations;
  private final Transition[] transitions;
  private final Candidates candidates;
  private final Place[] places;
  private final Templates templates;
  private final Weights weights;

  private Parser(
      Hashed[] relations,
      Transition[] transitions,
      Candidates candidates,
      Place[] places,
      Templates templates,
      Weights weights) {
    this.relations = relations;
    this.transitions = transitions;
    this.candidates = candidates;
    this.places = places;
    this.templates = templates;
    this.weights = weights;
  }

  static Parser read(FlatReader in) throws IOException {
    List<String> names = in.lines();
    List<String> relations = names.stream().map(n -> n.substring(n.lastIndexOf('_') + 1)).toList();
    List<String> labels = relations.stream().filter(r -> !r.isEmpty()).distinct().toList();
    List<String> places = new ArrayList<>();
    Templates templates = Templates.read(in.lines(), SET_TYPES, places, FIELDS);
    return new Parser(
        Hashed.all(labels),
        names.stream().map(name -> Transition.parse(name, labels)).toArray(Transition[]::new),
        Candidates.read(in),
        places.stream().map(Place::parse).toArray(Place[]::new),
        templates,
        Weights.read(in));
  }

  private static Hashed[] valencies() {
    String[] left = {"", "<", "<<"};
    String[] right = {"", ">", ">>"};
    Hashed[] out = new Hashed[9];
    for (int i = 0; i < out.length; i++) {
      out[i] = Hashed.of(left[i / 3] + "-" + right[i % 3]);
    }
    return out;
  }

  /** A parse of words with their lemmas and tags. */
  Arcs parse(Word[] words, Hashed[] lemmas, Hashed[] tags) {
    Values values = new Values(words.length + 1, FIELDS.size());
    set(values, 0, ROOT, ROOT);
    for (int i = 0; i < words.length; i++) {
      set(values, i + 1, lemmas[i], tags[i]);
    }
    Run run = new Run(words, new State(words.length + 1, values));
    run.drawArcs();
    run.findHeadsForTheHeadless();
    return run.state.arcs;
  }

  private static void set(Values values, int node, Hashed lemma, Hashed tag) {
    values.set(node, LEMMA, lemma);
    values.set(node, TAG, tag);
    values.set(node, VALENCY, VALENCIES[0]);
  }

  String relation(int index) {
    return relations[index].text();
  }

  /** The parse of one sentence. */
  private final class Run {
    final Word[] words;
    final State state;
    final double[] scores = new double[transitions.length];
    final int[] at = new int[places.length];
    final Scorer scorer;

    Run(Word[] words, State state) {
      this.words = words;
      this.state = state;
      scorer = new Scorer(templates, weights, state.values);
    }

    void drawArcs() {
      while (!state.isDone()) {
        score();
        Transition next = transitions[candidates.best(state, scores)];
        switch (next.arc()) {
          case LEFT -> attach(state.top(), state.input(), next.relation());
          case RIGHT -> attach(state.input(), state.top(), next.relation());
          case NONE -> {}
        }
        switch (next.move()) {
          case SHIFT -> state.shift();
          case REDUCE -> state.reduce();
          case PASS -> state.pass();
        }
      }
    }

    private void attach(int node, int head, int relation) {
      int before = state.arcs.heads[node];
      state.arcs.attach(node, head, relation);
      state.values.set(node, RELATION, relations[relation]);
      setValency(head);
      if (before != Arcs.NONE) {
        setValency(before);
      }
    }

    private void setValency(int node) {
      int valency = state.arcs.leftValency(node) * 3 + state.arcs.rightValency(node);
      state.values.set(node, VALENCY, VALENCIES[valency]);
    }

    private void score() {
      Arrays.fill(scores, 0);
      int i = state.top();
      int j = state.input();
      addClusters(i, 0);
      addClusters(j, 1);
      addClusters(i + 1, 2);
      addClusters(j + 1, 3);
      addPosition(i, FIRST_POSITION_TYPE);
      addPosition(j, FIRST_POSITION_TYPE + 1);
      for (int place = 0; place < at.length; place++) {
        at[place] = places[place].find(state);
      }
      scorer.add(at, scores);
    }

    private void addClusters(int node, int place) {
      if (node > 0 && node < state.size) {
        weights.addAll(words[node - 1].known().treeClusterRows()[place], scores);
      }
    }

    private void addPosition(int node, int type) {
      if (node == 1) {
        weights.add(weights.row(TextHash.key(type, TextHash.of("0"))), scores);
      } else if (node == state.size - 1) {
        weights.add(weights.row(TextHash.key(type, TextHash.of("1"))), scores);
      }
    }

    void findHeadsForTheHeadless() {
      for (int node = 1; node < state.size; node++) {
        if (!state.arcs.hasHead(node)) {
          Best best = new Best();
          look(node, -1, candidates.right(), best);
          look(node, 1, candidates.left(), best);
          attach(node, Math.max(best.head, 0), best.head < 0 ? root() : best.relation);
        }
      }
    }

    private void look(int node, int step, int[] among, Best best) {
      int head = node + step;
      for (int seen = 0; seen < REACH && head >= 0 && head < state.size; seen++, head += step) {
        if (!state.arcs.isBelow(head, node)) {
          state.reset(Math.min(node, head), Math.max(node, head));
          score();
          int transition = Candidates.best(scores, among);
          best.see(head, transitions[transition].relation(), scores[transition]);
        }
      }
    }

    private int root() {
      for (int i = 0; i < relations.length; i++) {
        if (relations[i].text().equals("root")) {
          return i;
        }
      }
      throw new IllegalStateException("the parser's model has no root");
    }
  }

  /** The best head seen. */
  private static final class Best {
    int head = Arcs.NONE;
    int relation;
    double score = -Double.MAX_VALUE;

    void see(int head, int relation, double score) {
      if (this.score < score) {
        this.head = head;
        this.relation = relation;
        this.score = score;
      }
    }
  }
}
