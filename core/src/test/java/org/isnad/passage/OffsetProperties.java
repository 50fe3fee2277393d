package org.isnad.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.report.Report;
import org.isnad.report.ZoneKind;

/** Whatever the text, no word of it is lost and every offset is exact. */
class OffsetProperties {
  @Property(tries = 150)
  void every_character_is_in_one_token_or_in_an_aside(@ForAll("texts") String original) {
    Report report = AnalyserTest.report("en", List.of(ZoneKind.BODY), original);
    AnalysedText text = Models.analyser().analyse(report);
    boolean[] seen = new boolean[original.length()];
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(text.words(token.span())).isEqualTo(token.text());
        mark(seen, token.span().begin(), token.span().end());
      }
      sentence.asides().forEach(aside -> mark(seen, aside.begin(), aside.end()));
    }
    for (int i = 0; i < seen.length; i++) {
      boolean inAside = sentenceless(text, i);
      assertThat(seen[i] || isInvisible(original.charAt(i)) || inAside)
          .as("character %d of '%s'", i, original)
          .isTrue();
    }
  }

  /** Asides at the edge of a sentence belong to none. */
  private static boolean sentenceless(AnalysedText text, int at) {
    return WorkingCopy.of(text.report().text()).asides().stream().anyMatch(a -> a.contains(at));
  }

  private static boolean isInvisible(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static void mark(boolean[] seen, int begin, int end) {
    for (int i = begin; i < end; i++) {
      assertThat(seen[i]).as("character %d is in two tokens", i).isFalse();
      seen[i] = true;
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "The",
            "army",
            "said",
            "Karim",
            "al-Hadi",
            "'s",
            "can't",
            "“",
            "”",
            "(",
            ")",
            "[",
            "]",
            "سرايا",
            "1,250",
            "U.S.",
            ".",
            "...",
            "!",
            "\n",
            "\n\n",
            "—",
            "Iran-backed",
            "http://a.b/c",
            "\u200f",
            "😀",
            "a@b.c",
            "\u00a0",
            "ÄÖ",
            "#x",
            "<b>",
            "&amp;",
            "Mr.",
            "and/or",
            "…");
    Arbitrary<String> gaps = Arbitraries.of(" ", " ", "");
    return words
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .flatMap(list -> gaps.list().ofSize(list.size()).map(spaces -> joined(list, spaces)));
  }

  private static String joined(List<String> words, List<String> gaps) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      out.append(words.get(i)).append(gaps.get(i));
    }
    return out.toString();
  }
}
