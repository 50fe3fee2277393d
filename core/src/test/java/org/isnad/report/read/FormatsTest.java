package org.isnad.report.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.report.read.Made.STORY;
import static org.isnad.report.read.Made.bytes;
import static org.isnad.report.read.Made.join;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.base.Sha256;
import org.isnad.report.ReadResult;
import org.isnad.report.Report;
import org.isnad.report.ZoneKind;
import org.junit.jupiter.api.Test;

/** What is taken from each format. */
class FormatsTest {
  @Test
  void reads_docx() {
    Report report =
        one(
            "a.docx",
            Made.docx(
                "Title",
                "Who holds the towns",
                "",
                "By Dana Karim",
                "Heading1",
                "A new command",
                "",
                STORY));
    assertThat(Made.zones(report))
        .containsExactly(
            "TITLE:Who holds the towns",
            "BYLINE:By Dana Karim",
            "HEADING:A new command",
            "BODY:" + STORY);
  }

  @Test
  void reads_odt() {
    String content =
        "<o:document-content xmlns:o='o' xmlns:t='t'><o:body><t:h>A new"
            + " command</t:h><t:p>Two<t:s/>men were <t:span>taken</t:span>"
            + " away.</t:p></o:body></o:document-content>";
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
    members.put("content.xml", bytes(content));
    assertThat(Made.zones(one("a.odt", Made.zip(members))))
        .containsExactly("HEADING:A new command", "BODY:Two men were taken away.");
  }

  @Test
  void reads_pdf_and_sets_running_heads_aside() throws IOException {
    List<List<String>> pages = List.of(page(1), page(2), page(3), page(4));
    Report report = one("a.pdf", Made.pdf(false, pages));
    assertThat(
            report.zones().stream()
                .filter(z -> z.kind() == ZoneKind.BOILERPLATE)
                .map(z -> z.span().in(report.text())))
        .contains("Harbour Institute, brief 7", "Page 3");
    assertThat(report.text()).contains("paragraph 4 of the brief");
  }

  @Test
  void joins_the_lines_of_a_pdf_to_paragraphs() throws IOException {
    byte[] pdf =
        Made.pdf(
            false,
            List.of(
                List.of(
                    "The first paragraph runs on over the end of its line and so",
                    "it goes on here, until it ends.",
                    "",
                    "The second stands by itself, after a gap in the page.",
                    "")));
    assertThat(Made.zones(one("a.pdf", pdf)))
        .containsExactly(
            "BODY:The first paragraph runs on over the end of its line and so\n"
                + "it goes on here, until it ends.",
            "BODY:The second stands by itself, after a gap in the page.");
  }

  private static List<String> page(int number) {
    return List.of(
        "Harbour Institute, brief 7",
        "",
        "Here stands paragraph " + number + " of the brief, and it tells what was found there.",
        "",
        "Page " + number);
  }

  @Test
  void reads_mail_with_its_head_and_attachments() {
    String mail =
        """
        From: Levant Wire <news@levantwire.example>
        Subject: =?utf-8?q?The_order_=C3=A0_Gao?=
        Date: Wed, 17 Mar 2021 23:30:00 -0500
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=XX

        --XX
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        The order came from the office of the general, officials told R=
        euters.
        --XX
        Content-Type: text/plain; name=more.txt
        Content-Disposition: attachment; filename=more.txt

        The attached text is told here.
        --XX--
        """;
    List<Report> reports = Made.reports(Made.read("a.eml", bytes(mail)));
    assertThat(reports).extracting(Report::path).containsExactly("a.eml", "a.eml!/more.txt");
    Report report = reports.getFirst();
    assertThat(report.meta().outlet()).isEqualTo("Levant Wire");
    assertThat(report.meta().title()).isEqualTo("The order à Gao");
    assertThat(report.meta().published()).hasToString("Published[date=2021-03-17, basis=HEADER]");
    assertThat(Made.zones(report))
        .last()
        .isEqualTo("BODY:The order came from the office of the general, officials told Reuters.");
  }

  @Test
  void reads_each_mail_of_an_mbox() {
    String mbox =
        """
        From a@b Wed
        From: A <a@b.example>
        Subject: One

        The first message.
        >From here it goes on.

        From c@d Thu
        From: C <c@d.example>
        Subject: Two

        The second message.
        """;
    List<Report> reports = Made.reports(Made.read("a.mbox", bytes(mbox)));
    assertThat(reports).extracting(Report::part).containsExactly("message 1", "message 2");
    assertThat(reports.getFirst().text()).contains("\nFrom here it goes on.");
  }

  @Test
  void reads_each_entry_of_a_feed_with_the_day_of_its_own_zone() {
    String rss =
        """
        <?xml version="1.0"?><rss version="2.0"><channel><title>Levant Wire</title><language>en</language>
        <item><title>Truce &amp; trouble</title><link>https://levantwire.example/1</link>
        <pubDate>Wed, 17 Mar 2021 01:00:00 +0300</pubDate><description>&lt;p&gt;The truce held for a third day.&lt;/p&gt;</description></item>
        <item><title>Second</title><description>Broken & told all the same.</description></item></channel></rss>
        """;
    List<Report> reports = Made.reports(Made.read("a.rss", bytes(rss)));
    assertThat(reports).extracting(Report::part).containsExactly("entry 1", "entry 2");
    Report report = reports.getFirst();
    assertThat(Made.zones(report))
        .containsExactly("TITLE:Truce & trouble", "BODY:The truce held for a third day.");
    assertThat(report.meta().outlet()).isEqualTo("Levant Wire");
    assertThat(report.meta().link()).isEqualTo("https://levantwire.example/1");
    assertThat(report.meta().published()).hasToString("Published[date=2021-03-17, basis=FEED]");
  }

  @Test
  void reads_atom() {
    String atom =
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>Le"
            + " Fleuve</title><entry><title>Un</title><link"
            + " href='https://f.example/1'/><published>2013-01-21T10:00:00Z</published><author><name>Awa"
            + " Traoré</name></author><content type='html'>&lt;p&gt;La ville est prise par les"
            + " rebelles.&lt;/p&gt;</content></entry></feed>";
    Report report = one("a.atom", bytes(atom));
    assertThat(report.meta().byline()).isEqualTo("Awa Traoré");
    assertThat(report.meta().link()).isEqualTo("https://f.example/1");
    assertThat(report.meta().language()).isEqualTo("fr");
  }

  @Test
  void reads_pages_of_a_web_archive_whether_compressed_or_packed() {
    byte[] page =
        Made.warc(
            "https://levantwire.example/2021/03/17/a",
            "text/html",
            "<html><body><p>" + STORY + "</p></body></html>");
    byte[] style = Made.warc("https://levantwire.example/a.css", "text/css", "p{}");
    byte[] packed = join(Made.gzip(page), Made.gzip(style));
    Map<String, byte[]> wacz = new LinkedHashMap<>();
    wacz.put("datapackage.json", bytes("{}"));
    wacz.put("archive/data.warc.gz", packed);
    wacz.put("pages/pages.jsonl", bytes("{\"format\":\"json-pages-1.0\"}"));
    for (Report report :
        List.of(
            one("a.warc", join(page, style)),
            one("a.warc.gz", packed),
            one("a.wacz", Made.zip(wacz)))) {
      assertThat(report.path()).endsWith("!/https://levantwire.example/2021/03/17/a");
      assertThat(report.meta().link()).isEqualTo("https://levantwire.example/2021/03/17/a");
      assertThat(report.meta().published()).hasToString("Published[date=2021-03-17, basis=URL]");
      assertThat(report.text()).isEqualTo(STORY);
    }
  }

  @Test
  void reads_messages_of_a_telegram_export() {
    String json =
        """
        {"name":"Channel One","type":"public_channel","id":1234,"messages":[
         {"id":1,"type":"service","date":"2021-03-17T10:00:00","text":""},
         {"id":2,"type":"message","date":"2021-03-17T10:20:30","from":"Channel One","forwarded_from":"Other Channel",
          "text":["The brigades ",{"type":"bold","text":"deny"}," the attack."]}]}
        """;
    Report report = one("result.json", bytes(json));
    assertThat(report.part()).isEqualTo("message 2");
    assertThat(report.meta().outlet()).isEqualTo("Channel One");
    assertThat(report.meta().link()).isEqualTo("https://t.me/c/1234/2");
    assertThat(report.meta().published()).hasToString("Published[date=2021-03-17, basis=METADATA]");
    assertThat(Made.zones(report))
        .containsExactly(
            "SOURCE_LINK:Forwarded from Other Channel", "BODY:The brigades deny the attack.");
    assertThat(report.meta().credits())
        .extracting(c -> c.kind() + " " + c.name())
        .containsExactly("STORY Other Channel");
  }

  @Test
  void reads_every_chat_of_a_whole_telegram_export() {
    String chat =
        "{\"name\":\"%s\",\"type\":\"personal_chat\",\"id\":5,\"messages\":[{\"id\":7,\"type\":\"message\",\"date\":\"2021-03-18T10:20:30\",\"from\":\"Omar\",\"text\":\"We"
            + " never got the order.\"}]}";
    String json =
        "{\"about\":\"x\",\"chats\":{\"about\":\"y\",\"list\":["
            + chat.formatted("A")
            + ","
            + chat.formatted("B")
            + "]}}";
    assertThat(Made.reports(Made.read("result.json", bytes(json))))
        .extracting(r -> r.meta().outlet())
        .containsExactly("A", "B");
  }

  @Test
  void reads_lines_of_json_by_the_usual_names() {
    String lines =
        """
        {"url":"https://x.example/2021/03/17/a","title":"A title","text":"The first text is here.","source":{"name":"Levant Wire"}}

        {"id":3,"body":"<p>The third text.</p><p>With markup.</p>","date":"2021-03-17","authors":["Dana Karim","Omar Saleh"],"lang":"en"}
        """;
    List<Report> reports = Made.reports(Made.read("a.jsonl", bytes(lines)));
    assertThat(reports).extracting(Report::part).containsExactly("line 1", "line 3");
    assertThat(Made.zones(reports.get(0)))
        .containsExactly("TITLE:A title", "BODY:The first text is here.");
    assertThat(reports.get(0).meta().outlet()).isEqualTo("Levant Wire");
    assertThat(reports.get(0).meta().published())
        .hasToString("Published[date=2021-03-17, basis=URL]");
    assertThat(reports.get(1).meta().byline()).isEqualTo("Dana Karim, Omar Saleh");
    assertThat(Made.zones(reports.get(1)))
        .containsExactly("BODY:The third text.", "BODY:With markup.");
  }

  @Test
  void reads_one_object_and_lists_of_objects() {
    String object =
        "{\"id\":\"7\",\"text\":\"A single text of a"
            + " file.\",\"published\":\"2005-01-02\",\"outlet\":\"Harbour Times\"}";
    Report report = one("a.json", bytes(object));
    assertThat(report.sha256()).isEqualTo(Sha256.hex(bytes(object)));
    assertThat(report.part()).isEmpty();
    assertThat(report.meta().outlet()).isEqualTo("Harbour Times");
    assertThat(Made.reports(Made.read("a.json", bytes("[" + object + "," + object + "]"))))
        .extracting(Report::part)
        .containsExactly("item 1", "item 2");
    assertThat(
            Made.reports(
                Made.read("a.json", bytes("{\"meta\":{\"n\":2},\"articles\":[" + object + "]}"))))
        .extracting(Report::part)
        .containsExactly("articles 1");
  }

  @Test
  void reads_members_of_archives_in_archives() throws IOException {
    byte[] inner = Made.zip(Map.of("deep/one.txt", bytes("The inner text is told here.")));
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("b.txt", bytes("The outer text is told here."));
    members.put("inner.zip", inner);
    members.put("__MACOSX/._b.txt", new byte[] {0, 1});
    byte[] tar = Made.tar(members);
    assertThat(Made.reports(Made.read("a.tar", tar)))
        .extracting(Report::path)
        .containsExactly("a.tar!/b.txt", "a.tar!/inner.zip!/deep/one.txt");
    assertThat(Made.reports(Made.read("a.tgz", Made.gzip(tar))))
        .extracting(Report::path)
        .containsExactly("a.tgz!/b.txt", "a.tgz!/inner.zip!/deep/one.txt");
  }

  @Test
  void the_bytes_given_have_the_hash_that_is_told() {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("a.txt", bytes(STORY));
    members.put(
        "a.jsonl",
        bytes("{\"text\":\"The first text is here.\"}\n{\"text\":\"The second text is here.\"}\n"));
    members.put("a.docx", Made.docx("", STORY));
    members.put("a.warc", Made.warc("https://x.example/", "text/plain", STORY));
    for (ReadResult result : Made.read("a.zip", Made.zip(members))) {
      assertThat(result)
          .isInstanceOfSatisfying(
              ReadResult.Read.class,
              r -> assertThat(Sha256.hex(r.bytes())).isEqualTo(r.report().sha256()));
    }
  }

  private static Report one(String name, byte[] bytes) {
    List<ReadResult> results = Made.read(name, bytes);
    assertThat(Made.problems(results)).isEmpty();
    assertThat(results).hasSize(1);
    return Made.reports(results).getFirst();
  }
}
