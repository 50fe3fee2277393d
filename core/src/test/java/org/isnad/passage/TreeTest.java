package org.isnad.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import org.isnad.base.Span;
import org.junit.jupiter.api.Test;

class TreeTest {
  private static final String TEXT =
      "The militia, which denied the attack, is led by Karim Hadi, a former officer.";
  private final Tree tree = Models.tree(TEXT);

  @Test
  void finds_children_by_label() {
    Token led = token("led");
    assertThat(tree.children(led, "nsubjpass", "agent"))
        .extracting(Token::text)
        .containsExactly("militia", "by");
    assertThat(tree.child(led, "dobj")).isNull();
    assertThat(tree.has(token("by"), "pobj")).isTrue();
  }

  @Test
  void spans_a_subtree_with_and_without_branches() {
    Token hadi = token("Hadi");
    assertThat(tree.span(hadi).in(TEXT)).isEqualTo("Karim Hadi, a former officer");
    assertThat(tree.span(hadi, Set.of("appos", "punct")).in(TEXT)).isEqualTo("Karim Hadi");
  }

  @Test
  void finds_the_head_of_a_span() {
    int begin = TEXT.indexOf("a former officer");
    Span span = new Span(begin, begin + "a former officer".length());
    assertThat(Objects.requireNonNull(tree.headOf(span)).text()).isEqualTo("officer");
    assertThat(tree.headOf(new Span(begin - 1, begin - 1))).isNull();
  }

  @Test
  void tells_the_path_between_two_tokens() {
    assertThat(tree.path(token("attack"), token("Hadi")))
        .isEqualTo("<dobj <relcl <nsubjpass >agent >pobj");
    assertThat(tree.path(token("led"), token("led"))).isEmpty();
  }

  @Test
  void knows_who_dominates_whom() {
    assertThat(tree.dominates(token("militia"), token("denied"))).isTrue();
    assertThat(tree.dominates(token("denied"), token("militia"))).isFalse();
    assertThat(tree.roots()).extracting(Token::text).containsExactly("led");
  }

  private Token token(String text) {
    return tree.sentence().tokens().stream()
        .filter(token -> token.text().equals(text))
        .findFirst()
        .orElseThrow();
  }
}
