package org.isnad.report.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.isnad.base.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads web archives (ISO 28500), compressed or not: every page that was answered with 200, and
 * every resource, that may hold text.
 */
final class WarcFile {
  private final Source source;
  private final Formats formats;
  private final Out out;
  private int number;

  private WarcFile(Source source, Formats formats, Out out) {
    this.source = source;
    this.formats = formats;
    this.out = out;
  }

  static void read(Source source, Formats formats, Out out) throws IOException {
    new WarcFile(source, formats, out).read();
  }

  private void read() throws Budget.Exceeded {
    try (WarcReader warc = new WarcReader(source.budget().count(source.stream(), -1))) {
      for (Optional<WarcRecord> record = warc.next(); record.isPresent(); record = warc.next()) {
        number++;
        record(record.get());
      }
    } catch (Budget.Exceeded e) {
      throw e;
    } catch (IOException e) {
      Budget.rethrow(e);
      out.problem(
          ProblemKind.PARTLY_READ,
          source.path(),
          "record " + (number + 1),
          "The archive breaks off here: " + Reasons.of(e) + ".",
          "Get it again from where it came.");
    }
  }

  private void record(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response
        && response.contentType().base().toString().equals("application/http")) {
      HttpResponse http = response.http();
      if (http.status() == 200) {
        payload(response.target(), http.contentType(), http.bodyDecoded());
      }
    } else if (record instanceof WarcResource resource) {
      payload(resource.target(), resource.contentType(), resource.body());
    }
  }

  private void payload(String target, MediaType type, MessageBody body) throws IOException {
    String kind = type.type();
    boolean words = kind.equals("text") || kind.equals("application") || kind.equals("message");
    boolean code =
        type.subtype()
            .matches(
                "css|(?:x-)?javascript|ecmascript|wasm|font.*|vnd\\.ms-fontobject|octet-stream");
    if (!words || code) {
      return;
    }
    String charset = type.parameters().get("charset");
    member(target, charset, body.stream());
  }

  private void member(String target, @Nullable String charset, InputStream body)
      throws IOException {
    InputStream in = new BufferedInputStream(source.budget().count(body, -1), Source.HEAD);
    String path = source.path() + "!/" + target;
    boolean address = target.startsWith("http");
    formats.member(
        path,
        in,
        source.depth() + 1,
        source.budget(),
        new Source.Carrier(address ? target : null, charset));
  }
}
