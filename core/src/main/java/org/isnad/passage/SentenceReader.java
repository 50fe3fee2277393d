package org.isnad.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.base.Span;
import org.isnad.passage.repair.Repairs;
import org.isnad.passage.syntax.Syntax;
import org.isnad.passage.syntax.SyntaxModel;

/** Pieces to tokens, for the sentences of one text. */
final class SentenceReader {
  /** Longer words are no words; the models see how they begin. */
  private static final int LONGEST_WORD = 60;

  private final String text;
  private final SyntaxModel.Reading syntax;
  private final NameTagger names;
  private final SmallWordAcronyms acronyms;

  SentenceReader(String text, SyntaxModel.Reading syntax, NameTagger names) {
    this.text = text;
    this.syntax = syntax;
    this.names = names;
    this.acronyms = SmallWordAcronyms.of(text);
  }

  /** With tags, lemmas, names and a tree. */
  List<Token> parsed(List<Piece> pieces) {
    List<Piece> shown = pieces.stream().map(SentenceReader::bounded).map(acronyms::shown).toList();
    Syntax read = syntax.read(shown.stream().map(Piece::form).toList());
    List<String> labels = names.label(shown);
    List<Token> out = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Span span = pieces.get(i).span();
      String written = span.in(text);
      String form = form(pieces.get(i), written);
      String tag = read.tags()[i];
      boolean acronym = acronyms.is(written);
      String lemma = acronym ? form : Lemmas.shown(form, tag, read.lemmas()[i]);
      out.add(
          new Token(
              i,
              span,
              written,
              form,
              lemma,
              tag,
              labels.get(i),
              read.heads()[i],
              read.relations()[i]));
    }
    return Repairs.of(out);
  }

  private static Piece bounded(Piece piece) {
    boolean tooLong = piece.form().length() > LONGEST_WORD;
    return tooLong ? piece.withForm(piece.form().substring(0, LONGEST_WORD)) : piece;
  }

  /** One object for the text and the form where they are the same. */
  private static String form(Piece piece, String written) {
    return piece.form().equals(written) ? written : piece.form();
  }

  /** Words alone. */
  List<Token> plain(List<Piece> pieces) {
    List<Token> out = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Span span = pieces.get(i).span();
      String written = span.in(text);
      String lemma = written.toLowerCase(Locale.ROOT);
      out.add(new Token(i, span, written, lemma, "", "O", Token.NOT_PARSED, ""));
    }
    return out;
  }
}
