package org.isnad.passage.syntax;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.passage.flat.FlatReader;

/**
 * The forms of a word that the models know: symbols of a kind made one, runs of digits and of
 * punctuation collapsed, addresses replaced. {@code $1,250.50} is {@code 0}.
 */
final class WordForms {
  static final String LINK = "#hlink#";

  private final char[] symbols;
  private final char[] lower;
  private final boolean[] beforeDigits;
  private final Pattern link;
  private final List<String> protocols;
  private final List<String> extensions;

  private WordForms(
      char[] symbols,
      char[] lower,
      boolean[] beforeDigits,
      Pattern link,
      List<String> protocols,
      List<String> extensions) {
    this.symbols = symbols;
    this.lower = lower;
    this.beforeDigits = beforeDigits;
    this.link = link;
    this.protocols = protocols;
    this.extensions = extensions;
  }

  static WordForms read(FlatReader in) throws IOException {
    char[] symbols = map(in.text());
    char[] lower = map(in.text());
    boolean[] beforeDigits = new boolean[Character.MAX_VALUE + 1];
    in.text().chars().forEach(c -> beforeDigits[c] = true);
    return new WordForms(
        symbols, lower, beforeDigits, Pattern.compile(in.text()), in.lines(), in.lines());
  }

  /** Pairs of characters, from and to. */
  private static char[] map(String pairs) {
    char[] map = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < map.length; c++) {
      map[c] = (char) c;
    }
    for (int i = 0; i < pairs.length(); i += 2) {
      map[pairs.charAt(i)] = pairs.charAt(i + 1);
    }
    return map;
  }

  String simplified(String word) {
    return isAddress(word)
        ? LINK
        : collapsePunctuation(collapseDigits(mapped(word, symbols).toCharArray()));
  }

  String lower(String word) {
    return mapped(word, lower);
  }

  private static String mapped(String word, char[] map) {
    char[] out = null;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (map[c] != c) {
        out = out == null ? word.toCharArray() : out;
        out[i] = map[c];
      }
    }
    return out == null ? word : new String(out);
  }

  private boolean isAddress(String word) {
    if (word.indexOf('.') < 0 && word.indexOf('/') < 0) {
      return false; // every pattern below has one of them
    }
    String small = lower(word);
    return extensions.stream().anyMatch(word::endsWith)
        || protocols.stream().anyMatch(small::startsWith)
        || link.matcher(word).find();
  }

  private String collapseDigits(char[] word) {
    StringBuilder out = new StringBuilder();
    char last = 0;
    for (int i = 0; i < word.length; i++) {
      i = skipSign(word, i);
      char c = word[i];
      if (c == '%') {
        if (isDigit(last)) {
          continue;
        }
      } else if (isInsideNumber(c) && i + 1 < word.length) {
        int next = skipSign(word, i + 1);
        if (isDigit(word[next])) {
          if (i == 0) {
            i = next;
            c = word[next];
          } else if (isDigit(last)) {
            i = next;
            continue;
          }
        }
      }
      if (!isDigit(c)) {
        out.append(c);
      } else if (!isDigit(last)) {
        out.append('0');
      }
      last = c;
    }
    return out.toString();
  }

  private boolean isInsideNumber(char c) {
    return beforeDigits[c] || c == ',' || c == ':' || c == '/' || c == '=';
  }

  private static int skipSign(char[] word, int i) {
    boolean sign = word[i] == '$' || word[i] == '#';
    return sign && i + 1 < word.length && isDigit(word[i + 1]) ? i + 1 : i;
  }

  private static String collapsePunctuation(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean third =
          i > 1 && isPunctuation(c) && c == word.charAt(i - 1) && c == word.charAt(i - 2);
      if (!third) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Kinds of characters in order, at most two of a kind: {@code Qaani-2020} is {@code Aaa.11}. */
  static String shape(String word) {
    StringBuilder out = new StringBuilder();
    char last = 0;
    int repeated = 0;
    for (int i = 0; i < word.length(); i++) {
      char kind = kind(word.charAt(i));
      repeated = kind == last ? repeated + 1 : 0;
      last = kind;
      if (repeated < 2) {
        out.append(kind);
      }
    }
    return out.toString();
  }

  private static char kind(char c) {
    if (isUpper(c)) {
      return 'A';
    }
    if (isLower(c)) {
      return 'a';
    }
    if (isDigit(c)) {
      return '1';
    }
    return isPunctuation(c) ? '.' : 'x';
  }

  static boolean isUpper(char c) {
    return 'A' <= c && c <= 'Z';
  }

  static boolean isLower(char c) {
    return 'a' <= c && c <= 'z';
  }

  static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  static boolean isPunctuation(char c) {
    return ('!' <= c && c <= '/')
        || (':' <= c && c <= '@')
        || ('[' <= c && c <= '`')
        || ('{' <= c && c <= '~');
  }
}
