package org.isnad.actor.whoswho;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.base.Line;
import org.isnad.mention.ActorKind;
import org.junit.jupiter.api.Test;

class WhosWhoTest {
  private final WhosWho pack = WhosWho.starterPack();

  @Test
  void
      the_starter_pack_has_hundreds_of_actors_of_many_lands_and_kinds_and_says_what_they_rest_on() {
    assertThat(pack.entries()).hasSizeGreaterThan(400).allMatch(e -> !e.basis().isBlank());
    assertThat(pack.entries().stream().map(Entry::country).distinct()).hasSizeGreaterThan(40);
    assertThat(pack.entries().stream().filter(Entry::facadeName)).hasSizeGreaterThan(10);
  }

  @Test
  void what_the_pack_points_to_is_in_it() {
    for (Entry entry : pack.entries()) {
      for (Tenure tenure : entry.tenures()) {
        assertThat(pack.entry(tenure.office()))
            .as(entry.key() + " holds " + tenure.office())
            .get()
            .extracting(Entry::kind)
            .isEqualTo(ActorKind.OFFICE);
      }
      if (entry.partOf() != null) {
        assertThat(pack.entry(entry.partOf())).as(entry.key()).isPresent();
      }
    }
  }

  @Test
  void no_name_of_the_pack_is_two_entries_own() {
    Map<String, String> owners = new HashMap<>();
    for (Entry entry : pack.entries()) {
      for (EntryName name : entry.names()) {
        if (!name.shared()) {
          String other = owners.put(name.text(), entry.key());
          assertThat(other == null || other.equals(entry.key()))
              .as(name.text() + " is a name of " + other + " and " + entry.key())
              .isTrue();
        }
      }
    }
  }

  @Test
  void an_office_has_one_holder_on_a_day() {
    assertThat(holders("office-iq-pm", "2021-03-17")).containsExactly("mustafa-al-kadhimi");
    assertThat(holders("office-iq-pm", "2019-03-17")).containsExactly("adil-abdul-mahdi");
    assertThat(holders("office-iq-pm", "1999-03-17")).isEmpty();
    assertThat(holders("office-ua-president", "2015-06-01")).containsExactly("petro-poroshenko");
  }

  private List<String> holders(String office, String day) {
    return pack.holders(office, LocalDate.parse(day)).stream().map(h -> h.entry().key()).toList();
  }

  @Test
  void a_line_that_cannot_be_read_says_where_and_why() {
    assertThatThrownBy(() -> EntryFile.read(Line.of("x.tsv", "a\tperson\tIQ\tAnna")))
        .hasMessageContaining("x.tsv line 1")
        .hasMessageContaining("4 fields");
    assertThatThrownBy(() -> EntryFile.read(Line.of("x.tsv", "a\twizard\tIQ\tAnna\t\t\t\tnote")))
        .hasMessageContaining("WIZARD");
    assertThatThrownBy(
            () -> EntryFile.read(Line.of("x.tsv", "a\tperson\tIQ\tAnna\t\trules x\t\tnote")))
        .hasMessageContaining("rules x");
  }

  @Test
  void entities_of_follow_the_money_become_entries_with_their_offices() {
    List<Entry> entries =
        FollowTheMoney.entities(
            """
            {"id":"p1","schema":"Person","properties":{"name":["Anna Berg"],"alias":["آنا برگ"],"weakAlias":["Berg"],"country":["se"],"birthDate":["1970"],"wikidataId":["Q1"]}}
            {"id":"o1","schema":"Position","properties":{"name":["Mayor of Uppsala"],"country":["se"]}}
            {"id":"x1","schema":"Occupancy","properties":{"holder":["p1"],"post":["o1"],"startDate":["2019-05-01"],"endDate":["2021"]}}
            {"id":"a1","schema":"Address","properties":{"full":["Main Street"]}}
            """);
    assertThat(entries).extracting(Entry::key).containsExactly("p1", "o1");
    Entry anna = entries.getFirst();
    assertThat(anna.kind()).isEqualTo(ActorKind.PERSON);
    assertThat(anna.country()).isEqualTo("SE");
    assertThat(anna.names())
        .containsExactly(
            new EntryName("Anna Berg", false),
            new EntryName("آنا برگ", false),
            new EntryName("Berg", true));
    assertThat(new WhosWho(entries).holders("o1", LocalDate.of(2021, 12, 31)))
        .extracting(h -> h.entry().key())
        .containsExactly("p1");
  }

  @Test
  void statements_of_one_canonical_id_are_one_entry() {
    List<Entry> entries =
        FollowTheMoney.statements(
            """
            canonical_id,entity_id,schema,prop,value
            Q7,a-1,Organization,name,"Falcon Brigade, The"
            Q7,b-9,Organization,alias,لواء الصقر
            Q7,b-9,Organization,country,sy
            """);
    assertThat(entries).hasSize(1);
    assertThat(entries.getFirst().names())
        .extracting(EntryName::text)
        .containsExactly("Falcon Brigade, The", "لواء الصقر");
    assertThatThrownBy(() -> FollowTheMoney.statements("name,age\nAnna,7\n"))
        .hasMessageContaining("canonical_id");
  }

  @Test
  void entities_of_wikidata_become_entries_with_dates_as_precise_as_they_are() {
    List<Entry> entries =
        WikidataEntries.read(
            """
            {"entities":{"Q9":{"id":"Q9","labels":{"en":{"value":"Anna Berg"},"ar":{"value":"آنا بيرغ"}},
             "aliases":{"en":[{"value":"A. Berg"}]},
             "claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}],
             "P569":[{"mainsnak":{"datavalue":{"value":{"time":"+1970-00-00T00:00:00Z","precision":9}}}}],
             "P39":[{"mainsnak":{"datavalue":{"value":{"id":"Q77"}}},"qualifiers":
              {"P580":[{"datavalue":{"value":{"time":"+2019-05-01T00:00:00Z","precision":11}}}]}}]}}}}
            """);
    Entry anna = entries.getFirst();
    assertThat(anna.kind()).isEqualTo(ActorKind.PERSON);
    assertThat(anna.names())
        .extracting(EntryName::text)
        .containsExactly("Anna Berg", "آنا بيرغ", "A. Berg");
    assertThat(String.valueOf(anna.lived())).isEqualTo("1970-01-01/");
    assertThat(anna.tenures()).extracting(Tenure::office).containsExactly("Q77");
    assertThat(anna.tenures().getFirst().when().iso()).isEqualTo("2019-05-01/");
    assertThatThrownBy(() -> WikidataEntries.read("{}")).hasMessageContaining("no entity");
  }

  @Test
  void a_table_needs_names_and_tells_the_row_that_has_none() {
    List<Entry> entries =
        CsvEntries.read("name,kind,aliases,country\n\"Berg, Anna\",person,A. Berg|Anna B.,se\n");
    assertThat(entries.getFirst().names()).hasSize(3);
    assertThat(entries.getFirst().name()).isEqualTo("Berg, Anna");
    assertThatThrownBy(() -> CsvEntries.read("name,kind\nAnna,person\n,person\n"))
        .hasMessageContaining("row 2");
  }
}
