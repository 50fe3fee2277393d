package org.isnad.claim.shallow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.base.Line;
import org.isnad.claim.Argument;
import org.isnad.claim.Claim;
import org.isnad.claim.Predicate;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.passage.ArabicScript;

/**
 * Posts that stand before a name, as part of it, or after it between commas.
 *
 * <pre>
 * 'commander of the Northern Force, General N. S.' -> N. S. leads the Northern Force
 * 'N. S., commander of the Northern Force,'         -> the same
 * </pre>
 */
final class Posts {
  private static final String ARTICLE = "ال";
  private static final String FOR = ArabicScript.normal("باسم");

  private final Map<String, Predicate> posts = new HashMap<>();
  private final Set<String> ranks = new HashSet<>();
  private final Set<String> adjectives = new HashSet<>();
  private final Set<String> former = new HashSet<>();
  private final String file;

  private Posts(String file) {
    this.file = file;
  }

  /**
   * The lines {@code post PREDICATE words}, {@code post RANK words}, {@code post ADJECTIVE words}
   * and {@code post FORMER words} of a file of patterns.
   */
  static Posts load(String file) {
    Posts posts = new Posts(file);
    for (Line line : Line.ofResource(Posts.class, file)) {
      List<String> row = line.fields();
      if (row.getFirst().equals("post")) {
        posts.add(row.get(1), row.get(2));
      }
    }
    return posts;
  }

  private void add(String type, String words) {
    for (String word : words.split("\\|")) {
      String plain = ArabicScript.normal(word.replace('_', '\u200c'));
      switch (type) {
        case "RANK" -> ranks.add(plain);
        case "ADJECTIVE" -> adjectives.add(plain);
        case "FORMER" -> former.add(plain);
        default -> posts.put(plain, Predicate.valueOf(type));
      }
    }
  }

  List<Claim> in(Words words, ShallowMaker maker) {
    List<Claim> out = new ArrayList<>();
    for (Mention mention : words.mentions()) {
      if (mention.kind() != ActorKind.PERSON) {
        continue;
      }
      if (mention.form() == MentionForm.NAME) {
        read(words, mention, coreAt(words, mention), mention, maker, out);
      } else if (mention.form() == MentionForm.DESCRIPTION) {
        words
            .nameBefore(mention)
            .ifPresent(name -> read(words, mention, mention.end(), name, maker, out));
      }
    }
    return out;
  }

  /** The post of a mention's first words, before one of its tokens, held by a name. */
  private void read(
      Words words, Mention mention, int end, Mention name, ShallowMaker maker, List<Claim> out) {
    Predicate predicate = posts.get(words.word(mention.first()));
    int from = mention.first() + 1;
    while (from < end && posts.containsKey(words.word(from))) {
      from++;
    }
    while (from < end && adjectives.contains(words.word(from))) {
      from++;
    }
    from = afterFor(words, from, end);
    int to = from;
    while (to < end && !ranks.contains(words.word(to)) && goesOn(words, from, to)) {
      to++;
    }
    if (predicate != null && to > from && !isFormer(words, mention.first(), end)) {
      Argument object = body(words, from, to, maker);
      out.add(maker.relation(predicate, maker.argument(name), object, file + ":post"));
    }
  }

  /** Whoever held a post is not said to hold it. */
  private boolean isFormer(Words words, int from, int end) {
    return words.words().subList(from, end).stream().anyMatch(former::contains);
  }

  /** The mention that these words begin with and that ends with them, or else the words. */
  private static Argument body(Words words, int from, int to, ShallowMaker maker) {
    return words
        .mentionAt(from)
        .filter(m -> m.end() <= to)
        .map(maker::argument)
        .orElseGet(() -> maker.words(words.sentence().spanOf(from, to)));
  }

  /** An Arabic noun with the article takes no more than adjectives that have it too. */
  private static boolean goesOn(Words words, int from, int at) {
    boolean definite = words.word(from).startsWith(ARTICLE);
    return !words.ends(at) && (at == from || !definite || words.word(at).startsWith(ARTICLE));
  }

  /** Behind 'in the name of', where ranks alone stand before it: 'military speaker for'. */
  private int afterFor(Words words, int from, int end) {
    int at = from;
    while (at < end && ranks.contains(words.word(at))) {
      if (words.word(at).equals(FOR)) {
        return at + 1;
      }
      at++;
    }
    return from;
  }

  private static int coreAt(Words words, Mention mention) {
    int i = mention.first();
    while (i < mention.end() && words.sentence().token(i).span().begin() < mention.core().begin()) {
      i++;
    }
    return i;
  }
}
