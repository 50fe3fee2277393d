package org.isnad.origin.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;

/** Cuts a text into folded words, and sentences of them. */
public final class Words {
  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»";
  private static final String ENDS = ".!?؟۔…";
  private static final int LONGEST_QUOTATION = 1500;
  private static final int SHORTEST_SENTENCE = 4;

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder buffer = new StringBuilder();
  private boolean quoted;
  private int quotedSince;

  private Words(String text) {
    this.text = text;
  }

  /** The words of a stretch of a text; quotation marks are taken to close within it. */
  public static List<Word> of(String text, Span span) {
    Words words = new Words(text);
    words.read(span);
    return words.words;
  }

  private void read(Span span) {
    int at = span.begin();
    while (at < span.end()) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        at = word(at, span.end());
      } else {
        mark(c, at);
        at++;
      }
    }
  }

  /** Two apostrophes are a mark as well, as newspapers' archives have them. */
  private void mark(char c, int at) {
    boolean doubled = c == '\'' && at + 1 < text.length() && text.charAt(at + 1) == '\'';
    boolean straight = c == '"' || doubled;
    if (OPENING.indexOf(c) >= 0 || (straight && !quoted)) {
      quoted = true;
      quotedSince = at;
    } else if (CLOSING.indexOf(c) >= 0 || straight || at - quotedSince > LONGEST_QUOTATION) {
      quoted = false;
    }
  }

  private int word(int begin, int limit) {
    buffer.setLength(0);
    boolean number = Character.isDigit(text.charAt(begin));
    int at = begin;
    while (at < limit && continues(at, number, limit)) {
      append(text.charAt(at));
      at++;
    }
    if (!buffer.isEmpty()) {
      boolean capital = Character.isUpperCase(text.charAt(begin));
      words.add(new Word(new Span(begin, at), buffer.toString(), capital, quoted));
    }
    return at;
  }

  private boolean continues(int at, boolean number, int limit) {
    char c = text.charAt(at);
    if (c >= 'a' && c <= 'z') {
      return !number;
    }
    if (Character.isLetter(c) || isMark(c)) {
      return !number || isMark(c);
    }
    if (Character.isDigit(c)) {
      return true;
    }
    boolean inside = at + 1 < limit && Character.isLetterOrDigit(text.charAt(at + 1));
    if (number) {
      return inside && ",.٬٫".indexOf(c) >= 0 && Character.isDigit(text.charAt(at + 1));
    }
    return inside && (c == '\'' || c == '’' || c == '\u200c' || c == 'ʼ');
  }

  private static boolean isMark(char c) {
    return c == 'ـ' || (c >= '\u064b' && c <= '\u065f') || c == '\u0670' || c == '\u0301';
  }

  private void append(char c) {
    if (c < 128) {
      appendAscii(c);
    } else if (Character.isDigit(c)) {
      buffer.append((char) ('0' + Character.digit(c, 10)));
    } else if (c >= '\u0600' && c <= '\u06ff') {
      appendArabic(c);
    } else if (Character.isLetter(c)) {
      String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
      char first = Character.toLowerCase(plain.charAt(0));
      buffer.append(first == 'ı' ? 'i' : first);
    }
  }

  private void appendAscii(char c) {
    if (c >= 'a' && c <= 'z') {
      buffer.append(c);
    } else if (c >= 'A' && c <= 'Z') {
      buffer.append((char) (c + 32));
    } else if (Character.isLetterOrDigit(c) || c == '.') {
      buffer.append(c);
    }
  }

  private void appendArabic(char c) {
    switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> buffer.append('ا');
      case 'ى', 'ی' -> buffer.append('ي');
      case 'ک' -> buffer.append('ك');
      case 'ة', 'ۀ' -> buffer.append('ه');
      case 'ؤ', 'ئ' -> buffer.append('ء');
      case '٫' -> buffer.append('.');
      default -> {
        if (Character.isLetter(c) && c != 'ـ') {
          buffer.append(c);
        }
      }
    }
  }

  /** Where sentences of these words end: indexes after their last word, in order. */
  static List<Integer> sentenceEnds(String text, List<Word> words, Span zone) {
    List<Integer> ends = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < words.size(); i++) {
      int next = i + 1 < words.size() ? words.get(i + 1).span().begin() : zone.end();
      boolean last = i + 1 == words.size();
      boolean ends0 = last || endsSentence(text, words, i, next);
      if (ends0 && (last || i + 1 - begin >= SHORTEST_SENTENCE)) {
        ends.add(i + 1);
        begin = i + 1;
      }
    }
    return ends;
  }

  private static boolean endsSentence(String text, List<Word> words, int i, int next) {
    boolean stop = false;
    boolean space = false;
    for (int at = words.get(i).span().end(); at < next; at++) {
      char c = text.charAt(at);
      stop |= ENDS.indexOf(c) >= 0;
      space |= Character.isWhitespace(c);
    }
    return stop && space && !isAbbreviation(text, words.get(i), words.get(i + 1));
  }

  /** 'Mr. Smith', 'Feb. 15', 'J. Doe'. */
  private static boolean isAbbreviation(String text, Word word, Word next) {
    if (word.isArabic() || word.isNumber()) {
      return false;
    }
    boolean lower = Character.isLowerCase(text.charAt(next.span().begin()));
    boolean day = next.isNumber() && word.folded().length() <= 4 && word.capital();
    return lower
        || day
        || (word.capital() && word.folded().length() <= 2)
        || Abbreviations.TITLES.contains(word.folded());
  }
}
