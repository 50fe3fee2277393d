package org.isnad.passage.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.passage.flat.FlatReader;
import org.isnad.passage.flat.Hashed;

/** Tagger, lemmatiser and parser. Immutable: one instance serves all threads. */
public final class SyntaxModel {
  /** Resources beside this class, written when Isnad is built. */
  public static final String WORDS = "words.bin";

  public static final String TREES = "trees.bin";

  final WordForms forms;
  final Lexicon lexicon;
  final Lemmatiser lemmatiser;
  final Tagger tagger;
  final Parser parser;

  private SyntaxModel(
      WordForms forms, Lexicon lexicon, Lemmatiser lemmatiser, Tagger tagger, Parser parser) {
    this.forms = forms;
    this.lexicon = lexicon;
    this.lemmatiser = lemmatiser;
    this.tagger = tagger;
    this.parser = parser;
  }

  /** Reads the models that were flattened when Isnad was built. */
  public static SyntaxModel load() {
    try (FlatReader words = open(WORDS);
        FlatReader trees = open(TREES)) {
      return new SyntaxModel(
          WordForms.read(words),
          Lexicon.read(words),
          Lemmatiser.read(words),
          Tagger.read(words),
          Parser.read(trees));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the parser's model", e);
    }
  }

  private static FlatReader open(String name) {
    InputStream in = SyntaxModel.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the parser's model " + name + " is missing: build Isnad");
    }
    return new FlatReader(in);
  }

  /** The tags that a word in lower case takes, the commonest first; empty for unknown words. */
  public List<String> tagsOf(String word) {
    Hashed tags = lexicon.entry(forms.simplified(word)).ambiguity();
    return tags == null ? List.of() : List.of(tags.text().split("_"));
  }

  /** A reader for one text, which remembers its words; for one thread. */
  public Reading reading() {
    return new Reading();
  }

  /** Reads the sentences of one text. */
  public final class Reading {
    private final Map<String, Word> words = new HashMap<>();

    private Reading() {}

    /** Tags, lemmas and tree of a sentence of at least one word, none of them empty. */
    public Syntax read(List<String> sentence) {
      Word[] found = new Word[sentence.size()];
      for (int i = 0; i < found.length; i++) {
        found[i] = words.computeIfAbsent(sentence.get(i), w -> Word.of(w, SyntaxModel.this));
      }
      int[] numbers = tagger.tag(found);
      Hashed[] tags = new Hashed[found.length];
      Hashed[] lemmas = new Hashed[found.length];
      for (int i = 0; i < found.length; i++) {
        tags[i] = tagger.tags[numbers[i]];
        lemmas[i] = found[i].lemma(numbers[i], SyntaxModel.this);
      }
      return syntax(tags, lemmas, parser.parse(found, lemmas, tags));
    }

    private Syntax syntax(Hashed[] tags, Hashed[] lemmas, Arcs arcs) {
      int size = tags.length;
      Syntax out = new Syntax(new String[size], new String[size], new int[size], new String[size]);
      for (int i = 0; i < size; i++) {
        out.tags()[i] = tags[i].text();
        out.lemmas()[i] = lemmas[i].text();
        out.heads()[i] = arcs.heads[i + 1] - 1;
        out.relations()[i] = parser.relation(arcs.relations[i + 1]);
      }
      return out;
    }
  }
}
