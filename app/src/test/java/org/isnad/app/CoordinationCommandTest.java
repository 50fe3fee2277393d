package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.app.Typed.isnad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.app.Typed.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as a person types it. */
class CoordinationCommandTest {
  private static final String POSTS =
      """
      url,page,post_id,created_at
      https://www.example.org/a?utm_source=n,north,n1,2021-06-16T10:00:00Z
      https://example.org/a,south,s1,2021-06-16T10:00:20Z
      https://example.org/b,south,s2,2021-06-16T11:00:00Z
      https://example.org/b/,north,n2,2021-06-16T11:00:04Z
      https://example.org/c,east,e1,2021-06-16T11:00:04Z
      https://example.org/c,,e2,2021-06-16T11:00:05Z
      """;

  @TempDir private Path folder;

  private String posts() throws IOException {
    return Files.writeString(folder.resolve("posts.csv"), POSTS).toString();
  }

  @Test
  void a_table_with_names_of_its_own_is_read_when_told_which_column_holds_what()
      throws IOException {
    String own = POSTS.replaceFirst("url,page,post_id,created_at", "Ziel,Wer,Nr,Wann");
    String file = Files.writeString(folder.resolve("own.csv"), own).toString();
    assertThat(isnad("coordination", file).err()).contains("--columns");
    Call told =
        isnad(
            "coordination",
            file,
            "--columns",
            "link=Ziel,account=Wer,content=Nr,time=Wann",
            "--min-participation",
            "1");
    assertThat(told.out()).contains("5 shares from 6 rows").contains("2 pairs of 2 accounts");
    assertThat(isnad("coordination", file, "--columns", "who=Wer").err())
        .contains("object, link, text, picture, account, content, time, not 'who'");
    assertThat(isnad("coordination", file, "--columns", "account=Niemand").err())
        .contains("Niemand");
  }

  @Test
  void two_pages_that_carry_two_links_together_are_told_with_their_bad_row() throws IOException {
    Call call = isnad("coordination", posts(), "--window", "60s,10s", "--min-participation", "1");
    assertThat(call.status()).isZero();
    assertThat(call.out())
        .contains("5 shares from 6 rows; 1 of them could not be used.")
        .contains("Within 60 s: 2 pairs of 2 accounts, 1 edge (1 of weight 2).")
        .contains(
            "- north and south: 2 pairs of 2 objects, 12.0 s apart in the mean, 2 and 2 posts")
        .containsPattern(";\\s1\\s+within 10 s")
        .contains("- link example.org/a: 2 accounts, from 2021-06-16T10:00:00Z");
    assertThat(call.err()).contains("posts.csv (line 7): The account is missing.");
  }

  @Test
  void the_tables_are_csv_under_the_names_of_cooRTweet() throws IOException {
    String file = posts();
    assertThat(isnad("coordination", file, "--format", "csv").out())
        .isEqualTo(
            """
            account_id,account_id_y,weight,objects,n_content_id,n_content_id_y,edge_symmetry_score,avg_time_delta,weight_60s
            north,south,2,2,2,2,1.0,12,2
            """);
    assertThat(isnad("coordination", file, "--format", "csv", "--table", "pairs").out())
        .contains("link example.org/b,south,north,s2,n2,2021-06-16T11:00:00Z,4");
    assertThat(isnad("coordination", file, "--format", "csv", "--table", "groups").out())
        .contains("link example.org/a,2,2,2021-06-16T10:00:00Z,2021-06-16T10:00:20Z,20");
  }

  @Test
  void json_holds_edges_groups_pairs_and_problems() throws IOException {
    JsonNode json =
        JsonMapper.builder()
            .build()
            .readTree(isnad("coordination", posts(), "--format", "json").out());
    assertThat(json.at("/windows/0").asInt()).isEqualTo(60);
    assertThat(json.at("/edges/0/weight").asInt()).isEqualTo(2);
    assertThat(json.at("/groups").size()).isEqualTo(2);
    assertThat(json.at("/pairs/1/earlier/account").asString()).isEqualTo("south");
    assertThat(json.at("/pairs/1/apart").asInt()).isEqualTo(4);
    assertThat(json.at("/problems/0").asString()).contains("line 7");
  }

  @Test
  void outlets_of_a_case_that_print_one_text_on_one_day_are_told() throws IOException {
    List<String> read = new ArrayList<>(List.of("read", "--case", folder + "/c.isnad"));
    for (String outlet : List.of("North News", "South News", "East News")) {
      String page =
          """
          <html><head><title>Bridge</title><meta property="og:site_name" content="%s">
          <meta property="article:published_time" content="2021-06-1%d"></head>
          <body><article><h1>Bridge</h1><p>%s</p></article></body></html>
          """
              .formatted(outlet, outlet.startsWith("East") ? 9 : 6, text(outlet));
      read.add(Files.writeString(folder.resolve(outlet + ".html"), page).toString());
    }
    assertThat(isnad(read.toArray(String[]::new)).status()).isZero();

    Call call = isnad("coordination", "--case", folder + "/c.isnad", "--min-participation", "1");
    assertThat(call.out())
        .contains("3 shares from 3 reports.")
        .contains("- North News and South News: 1 pair of 1 object")
        .contains("text the bridge at kuf fell this morning")
        .doesNotContain("East News");
  }

  /** The south puts it a little differently. */
  private static String text(String outlet) {
    String text =
        "The bridge at Kuf fell this morning, and nobody says who brought it down. Two lorries were"
            + " on it when the western pier gave way, a watchman of the harbour told the town's"
            + " council. Divers found one driver alive. The other is missing, and the search goes"
            + " on with lamps. The council closed the road to Tarsin until further notice.";
    return outlet.startsWith("South") ? text.replace("further notice", "the spring") : text;
  }

  @Test
  void a_wrong_call_says_how_it_is_done() throws IOException {
    Call window = isnad("coordination", posts(), "--window", "soon");
    assertThat(window.status()).isEqualTo(2);
    assertThat(window.err()).contains("60s");
    assertThat(isnad("coordination", posts(), "--min-participation", "0").status()).isEqualTo(1);
    assertThat(isnad("coordination", posts(), "--edge-weight", "2").status()).isEqualTo(1);
    assertThat(isnad("coordination", folder + "/none.csv").err()).contains("no such file");
    Path empty = Files.writeString(folder.resolve("empty.csv"), "a,b\n1,2\n");
    assertThat(isnad("coordination", empty.toString()).err())
        .contains("account_id")
        .contains("No share could be read.");
  }
}
