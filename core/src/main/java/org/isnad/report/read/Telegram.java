package org.isnad.report.read;

import java.time.LocalDate;
import java.util.List;
import org.isnad.base.Sha256;
import org.isnad.base.Span;
import org.isnad.report.Credit;
import org.isnad.report.Published;
import org.isnad.report.ReportMeta;
import org.isnad.report.ZoneKind;
import org.isnad.report.text.Assembler;
import org.isnad.report.text.Composer;
import org.isnad.report.text.DateReader;
import org.isnad.report.text.Draft;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads messages of Telegram Desktop's export ({@code result.json}), a report a message. */
final class Telegram {
  private static final String FORWARDED = "Forwarded from ";

  private final Source source;
  private final Out out;
  private @Nullable String chat;
  private long chatId;

  Telegram(Source source, Out out) {
    this.source = source;
    this.out = out;
  }

  /** The messages that follow are of this chat. */
  void enter(JsonNode holder) {
    String name = holder.path("name").asString("");
    chat = name.isBlank() ? null : name;
    chatId = holder.path("type").asString("").contains("channel") ? holder.path("id").asLong(0) : 0;
  }

  static boolean isMessage(JsonNode node) {
    return node.has("id") && node.has("type") && node.has("date") && node.has("text");
  }

  /** Messages without words (joins, pins, pictures alone) are none. */
  void message(JsonNode node, byte[] bytes) {
    String words = text(node.path("text"));
    if (!node.path("type").asString("").equals("message") || words.isBlank()) {
      return;
    }
    Composer composer = new Composer();
    String forwarded = node.path("forwarded_from").asString("");
    List<Credit> credits = List.of();
    if (!forwarded.isBlank()) {
      String name = forwarded.strip();
      composer.add(FORWARDED + name, ZoneKind.SOURCE_LINK);
      credits = List.of(new Credit(new Span(0, composer.text().length()), name, Credit.Kind.STORY));
    }
    composer.addPlain(words);
    String part = "message " + node.path("id").asString("");
    Draft draft =
        new Draft(
            Sha256.hex(bytes),
            source.path(),
            part,
            "application/json",
            composer.text(),
            composer.zones(),
            true,
            meta(node, credits));
    out.report(Assembler.assemble(draft), bytes);
  }

  private ReportMeta meta(JsonNode node, List<Credit> credits) {
    LocalDate day = DateReader.value(node.path("date").asString(""));
    Published published = day == null ? null : new Published(day, Published.Basis.METADATA);
    String from = node.path("from").asString("");
    String writer = from.isBlank() || from.equals(chat) ? null : from;
    String link =
        chatId == 0 ? null : "https://t.me/c/" + chatId + "/" + node.path("id").asString("");
    return new ReportMeta(chat, null, writer, published, "und", link, credits);
  }

  /** A string, or a list of strings and of marked pieces with a text. */
  private static String text(JsonNode node) {
    if (node.isString()) {
      return node.asString();
    }
    StringBuilder text = new StringBuilder();
    for (JsonNode piece : node) {
      text.append(piece.isString() ? piece.asString() : piece.path("text").asString(""));
    }
    return text.toString();
  }
}
