package org.isnad.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * How many a noun phrase counts: 'at least three civilians' 3, 'a contractor' 1, 'no one' 0,
 * 'twenty-six' 26, 'dozens of villagers' not told, 'Karim Hadi' 1.
 */
public final class Headcount {
  private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one");
  private static final Set<String> ONE = Set.of("a", "an", "another");

  private Headcount() {}

  /** Of the phrase that hangs on this token, without its conjuncts; empty where it is not told. */
  public static OptionalInt of(Token head, Tree tree) {
    if (isNobody(head, tree)) {
      return OptionalInt.of(0);
    }
    OptionalInt own = NumberWords.valueOf(head.text());
    if (head.tag().equals("CD") || (own.isPresent() && !head.isNoun())) {
      return own.isEmpty() ? own : NumberWords.of(wordsUpTo(head, tree));
    }
    List<Token> numbers =
        tree.children(head, "nmod", "num", "nummod", "compound", "det").stream()
            .filter(t -> t.tag().equals("CD") && t.index() < head.index())
            .toList();
    if (!numbers.isEmpty()) {
      return NumberWords.of(numberWords(numbers, tree));
    }
    return singular(head, tree);
  }

  private static boolean isNobody(Token head, Tree tree) {
    String word = head.text().toLowerCase(Locale.ROOT);
    boolean no =
        tree.children(head, "det", "neg").stream()
            .anyMatch(t -> t.lemma().equals("no") || t.lemma().equals("neither"));
    return no || NOBODY.contains(word);
  }

  private static OptionalInt singular(Token head, Tree tree) {
    boolean one =
        tree.children(head, "det").stream()
            .anyMatch(t -> ONE.contains(t.text().toLowerCase(Locale.ROOT)));
    if (one && head.tag().equals("NN")) {
      return NumberWords.isVague(head.text()) ? OptionalInt.empty() : ofDozen(head);
    }
    return OptionalInt.empty();
  }

  /** 'a dozen' is twelve, 'a soldier' one. */
  private static OptionalInt ofDozen(Token head) {
    OptionalInt value = NumberWords.valueOf(head.text());
    return value.isPresent() ? value : OptionalInt.of(1);
  }

  private static List<String> wordsUpTo(Token head, Tree tree) {
    List<Token> before =
        new ArrayList<>(
            tree.children(head, "compound", "nmod", "num").stream()
                .filter(t -> t.index() < head.index() && t.tag().equals("CD"))
                .toList());
    before.add(head);
    return before.stream().map(Token::text).toList();
  }

  private static List<String> numberWords(List<Token> numbers, Tree tree) {
    List<String> words = new ArrayList<>();
    for (Token number : numbers) {
      tree.subtree(number).stream()
          .filter(t -> t.tag().equals("CD") && t.index() <= number.index())
          .forEach(t -> words.add(t.text()));
    }
    return words;
  }
}
