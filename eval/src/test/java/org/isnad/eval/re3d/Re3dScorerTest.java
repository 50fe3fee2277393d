package org.isnad.eval.re3d;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.base.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Re3dScorerTest {
  private static final String TEXT = "The Homra Front met Karim in Basra.";

  @Test
  void exact_wants_the_same_span_and_relaxed_an_overlap() {
    Re3dScorer scorer = new Re3dScorer();
    scorer.add(
        document(entity("Organisation", 0, 15), entity("Person", 20, 25)),
        List.of(entity("Organisation", 4, 15), entity("Person", 20, 25)),
        List.of());
    assertThat(scorer.counts("entities.exact").f1()).isEqualTo(0.5);
    assertThat(scorer.counts("entities.relaxed").f1()).isEqualTo(1);
  }

  @Test
  void an_entity_is_found_once_only_and_by_its_own_type() {
    Re3dScorer scorer = new Re3dScorer();
    scorer.add(
        document(entity("Organisation", 0, 15)),
        List.of(
            entity("Organisation", 0, 15),
            entity("Organisation", 4, 15),
            entity("Location", 0, 15)),
        List.of());
    assertThat(scorer.counts("entities.relaxed").right()).isEqualTo(1);
    assertThat(scorer.counts("entities.relaxed").output()).isEqualTo(3);
  }

  @Test
  void the_order_of_the_ends_matters_only_where_the_type_has_one() {
    Relation met = new Relation("CommWith", new Span(0, 15), new Span(20, 25));
    Relation turned = new Relation("CommWith", new Span(20, 25), new Span(4, 15));
    assertThat(met.agrees(turned)).isTrue();
    Relation leads = new Relation("InChargeOf", new Span(0, 15), new Span(20, 25));
    assertThat(leads.agrees(new Relation("InChargeOf", new Span(20, 25), new Span(0, 15))))
        .isFalse();
  }

  @Test
  void reads_source_folders_and_counts_both_directions_as_one(@TempDir Path folder)
      throws IOException {
    Path source = Files.createDirectory(folder.resolve("A paper"));
    Files.writeString(
        source.resolve("documents.json"),
        "\uFEFF{\"_id\":\"1\",\"title\":\"t\",\"text\":\"" + TEXT + "\"}\n");
    Files.writeString(
        source.resolve("entities.json"),
        "{\"documentId\":\"1\",\"begin\":20,\"end\":25,\"type\":\"Person\"}\n");
    Files.writeString(
        source.resolve("relations.json"),
        relation(0, 15, 20, 25) + "\n" + relation(20, 25, 0, 15) + "\n");
    Re3dCorpus corpus = Re3dCorpus.read(folder);
    assertThat(corpus.documents()).hasSize(1);
    assertThat(corpus.documents().getFirst().entities()).containsExactly(entity("Person", 20, 25));
    assertThat(corpus.documents().getFirst().relations()).hasSize(1);
  }

  @Test
  void says_what_is_missing_in_a_folder_of_another_layout(@TempDir Path folder) {
    assertThatThrownBy(() -> Re3dCorpus.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("documents.json");
  }

  private static String relation(int a, int b, int c, int d) {
    return "{\"documentId\":\"1\",\"type\":\"CommWith\",\"sourceBegin\":%d,\"sourceEnd\":%d,\"targetBegin\":%d,\"targetEnd\":%d}"
        .formatted(a, b, c, d);
  }

  private static Entity entity(String type, int begin, int end) {
    return new Entity(type, new Span(begin, end));
  }

  private static Document document(Entity... entities) {
    return new Document("1", "t", TEXT, List.of(entities), List.of());
  }
}
