package org.isnad.report.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.util.MimeUtil;
import org.isnad.base.ProblemKind;
import org.isnad.base.Sha256;
import org.isnad.report.Published;
import org.isnad.report.ReportMeta;
import org.isnad.report.ZoneKind;
import org.isnad.report.html.HtmlReader;
import org.isnad.report.text.Assembler;
import org.isnad.report.text.Composer;
import org.isnad.report.text.DateReader;
import org.isnad.report.text.Decoded;
import org.isnad.report.text.Decoder;
import org.isnad.report.text.Draft;
import org.jspecify.annotations.Nullable;

/**
 * Reads one mail (RFC 5322, MIME): head, text, and attached documents. MHTML pages are mails too.
 */
final class MailFile {
  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setMaxLineLen(-1)
          .setMaxHeaderCount(10_000)
          .setMaxHeaderLen(1_000_000)
          .setMaxContentLen(-1)
          .build();
  private static final Set<String> MEDIA = Set.of("image", "audio", "video", "font");
  private static final int MOST_PARTS = 10_000;

  private final Source source;
  private final Formats formats;
  private final Out out;
  private final String part;
  private final List<Entity> texts = new ArrayList<>();
  private final List<Entity> pages = new ArrayList<>();
  private final List<Entity> attached = new ArrayList<>();

  private MailFile(Source source, String part, Formats formats, Out out) {
    this.source = source;
    this.part = part;
    this.formats = formats;
    this.out = out;
  }

  static void read(Source source, byte[] bytes, String part, Formats formats, Out out)
      throws IOException {
    new MailFile(source, part, formats, out).read(bytes);
  }

  private void read(byte[] bytes) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(CONFIG);
    builder.setDecodeMonitor(DecodeMonitor.SILENT);
    Message mail = builder.parseMessage(new ByteArrayInputStream(bytes));
    sort(mail);
    String sha256 = Sha256.hex(bytes);
    Composer composer = head(mail);
    boolean layout = body(mail, composer, sha256);
    if (composer.text().isEmpty()) {
      out.problem(
          ProblemKind.EMPTY,
          source.path(),
          part,
          "The mail has no words.",
          "Nothing to do, unless it should have some.");
    } else {
      Draft draft =
          new Draft(
              sha256,
              source.path(),
              part,
              "message/rfc822",
              composer.text(),
              composer.zones(),
              layout,
              meta(mail));
      out.report(Assembler.assemble(draft), bytes);
    }
    for (Entity entity : attached) {
      attachment(entity);
    }
    mail.dispose();
  }

  /** Sorts the parts without recursion: mails may be nested any deep. */
  private void sort(Message mail) {
    Deque<Entity> open = new ArrayDeque<>(List.of(mail));
    for (int i = 0; i < MOST_PARTS && !open.isEmpty(); i++) {
      Entity entity = open.pop();
      Body body = entity.getBody();
      if (body instanceof Multipart multipart) {
        List<Entity> parts = multipart.getBodyParts();
        for (int k = parts.size() - 1; k >= 0; k--) {
          open.push(parts.get(k));
        }
      } else if (body instanceof Message inner) {
        open.push(inner);
      } else if (body instanceof SingleBody) {
        sortSingle(entity);
      }
    }
  }

  private void sortSingle(Entity entity) {
    String type = entity.getMimeType();
    boolean apart = "attachment".equalsIgnoreCase(entity.getDispositionType());
    if (apart || !type.startsWith("text/")) {
      if (!MEDIA.contains(type.split("/")[0])) {
        attached.add(entity);
      }
    } else if (type.equals("text/html")) {
      pages.add(entity);
    } else if (type.equals("text/plain")) {
      texts.add(entity);
    }
  }

  private static Composer head(Message mail) {
    boolean page = mail.getHeader().getField("Snapshot-Content-Location") != null;
    Composer composer = new Composer();
    if (page) {
      return composer;
    }
    String from = raw(mail, "From");
    String date = raw(mail, "Date");
    composer.add(mail.getSubject(), ZoneKind.TITLE);
    composer.add(from == null ? null : "From: " + from, ZoneKind.BYLINE);
    composer.add(date == null ? null : "Date: " + date, ZoneKind.DATELINE);
    return composer;
  }

  private boolean body(Message mail, Composer composer, String sha256) throws IOException {
    boolean page = mail.getHeader().getField("Snapshot-Content-Location") != null;
    if (texts.isEmpty() || page) {
      for (Entity entity : page && !pages.isEmpty() ? pages.subList(0, 1) : pages) {
        Draft html = HtmlReader.read(text(entity), sha256, source.path(), part, null);
        composer.add(html.text(), html.zones());
      }
      return !pages.isEmpty();
    }
    for (Entity entity : texts) {
      composer.addPlain(text(entity));
    }
    return false;
  }

  private String text(Entity entity) throws IOException {
    byte[] bytes = bytes(entity);
    boolean named =
        entity.getHeader().getField("Content-Type") != null
            && raw(entity, "Content-Type", "charset");
    Decoded decoded = Decoder.decode(bytes, named ? entity.getCharset() : HtmlFile.declared(bytes));
    if (named || decoded.charset().equals("UTF-8")) {
      Encodings.tell(decoded, source.path(), part, out);
    }
    return decoded.text();
  }

  private static boolean raw(Entity entity, String field, String word) {
    Field found = entity.getHeader().getField(field);
    return found != null && found.getBody().toLowerCase(java.util.Locale.ROOT).contains(word);
  }

  private static byte[] bytes(Entity entity) throws IOException {
    try (InputStream in = ((SingleBody) entity.getBody()).getInputStream()) {
      return in.readAllBytes();
    }
  }

  private void attachment(Entity entity) throws IOException {
    if (source.depth() >= source.limits().archiveDepth()) {
      out.problem(
          ProblemKind.TOO_DEEP,
          source.path(),
          part,
          "Its attachments lie too deep.",
          "Save them and give them by themselves.");
      return;
    }
    String name =
        entity.getFilename() == null ? "attachment" : entity.getFilename().replace('/', '_');
    String path = source.path() + (part.isEmpty() ? "" : "!/" + part) + "!/" + name;
    formats.member(
        path,
        new BufferedInputStream(new ByteArrayInputStream(bytes(entity)), Source.HEAD),
        source.depth() + 1,
        source.budget());
  }

  private ReportMeta meta(Message mail) {
    Mailbox sender =
        mail.getFrom() == null || mail.getFrom().isEmpty() ? null : mail.getFrom().get(0);
    String from =
        sender == null
            ? null
            : sender.getName() == null || sender.getName().isBlank()
                ? sender.getAddress()
                : sender.getName();
    String date = raw(mail, "Date");
    LocalDate day = date == null ? null : DateReader.value(date);
    String link = raw(mail, "Snapshot-Content-Location");
    Published published = day == null ? null : new Published(day, Published.Basis.HEADER);
    boolean page = link != null;
    return new ReportMeta(
        page ? null : from,
        mail.getSubject(),
        page ? null : from,
        page ? null : published,
        "und",
        link,
        List.of());
  }

  private static @Nullable String raw(Message mail, String name) {
    Field field = mail.getHeader().getField(name);
    String body =
        field == null
            ? ""
            : org.apache.james.mime4j.codec.DecoderUtil.decodeEncodedWords(
                    MimeUtil.unfold(field.getBody()), DecodeMonitor.SILENT)
                .strip();
    return body.isEmpty() ? null : body;
  }
}
