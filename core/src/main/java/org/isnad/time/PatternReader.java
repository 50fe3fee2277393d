package org.isnad.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the patterns of the rule files: words in lower case, {@code NAME} or {@code slot=NAME} for
 * a category, {@code ( a | b )} for a choice, {@code ?} after what may be absent. A parenthesis
 * that is meant as a mark of the text is written {@code LPAREN} or {@code RPAREN}.
 */
final class PatternReader {
  private final List<String> tokens;
  private int at;

  private PatternReader(List<String> tokens) {
    this.tokens = tokens;
  }

  /**
   * Reads one pattern.
   *
   * @throws IllegalArgumentException when it is malformed; the message says where
   */
  static Pattern read(String pattern) {
    String spaced = pattern.replaceAll("([()|?])", " $1 ").strip();
    PatternReader reader = new PatternReader(Arrays.asList(spaced.split("\\s+")));
    Pattern read = reader.choice();
    if (reader.at < reader.tokens.size()) {
      throw new IllegalArgumentException("unexpected '" + reader.token() + "' in: " + pattern);
    }
    return read;
  }

  private String token() {
    return at < tokens.size() ? tokens.get(at) : "";
  }

  private Pattern choice() {
    List<Pattern> options = new ArrayList<>(List.of(sequence()));
    while (token().equals("|")) {
      at++;
      options.add(sequence());
    }
    return options.size() == 1 ? options.getFirst() : new Pattern.Choice(options);
  }

  private Pattern sequence() {
    List<Pattern> parts = new ArrayList<>();
    while (!token().isEmpty() && !token().equals("|") && !token().equals(")")) {
      parts.add(item());
    }
    return parts.size() == 1 ? parts.getFirst() : new Pattern.Sequence(parts);
  }

  private Pattern item() {
    Pattern part = token().equals("(") ? group() : single(tokens.get(at++));
    if (token().equals("?")) {
      at++;
      return new Pattern.Maybe(part);
    }
    return part;
  }

  private Pattern group() {
    at++;
    Pattern inner = choice();
    if (!token().equals(")")) {
      throw new IllegalArgumentException("a parenthesis is not closed: " + tokens);
    }
    at++;
    return inner;
  }

  private static Pattern single(String token) {
    int equals = token.indexOf('=');
    String name = token.substring(equals + 1);
    if (equals > 0 || Character.isUpperCase(name.charAt(0))) {
      return mark(equals > 0 ? token.substring(0, equals) : name, name);
    }
    return new Pattern.Literal(Letters.normal(token));
  }

  private static Pattern mark(String slot, String name) {
    return switch (name) {
      case "LPAREN" -> new Pattern.Literal("(");
      case "RPAREN" -> new Pattern.Literal(")");
      default -> new Pattern.Slot(slot, Category.valueOf(name));
    };
  }
}
