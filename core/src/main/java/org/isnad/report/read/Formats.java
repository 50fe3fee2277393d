package org.isnad.report.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.isnad.base.ProblemKind;
import org.isnad.report.text.Decoded;
import org.isnad.report.text.Decoder;
import org.jspecify.annotations.Nullable;

/** Hands bytes to the reader of their format. */
final class Formats {
  private static final String AGAIN = "Get it again from where it came.";

  private final Out out;

  Formats(Out out) {
    this.out = out;
  }

  /** Reads a file or a stream that supports marks. Whatever goes wrong becomes a problem. */
  void read(String path, InputStream in, @Nullable Path file, Budget budget) {
    try {
      guarded(path, in, file, 0, budget, Source.Carrier.NONE);
    } catch (Budget.Exceeded e) {
      bomb(path, e);
    }
  }

  /**
   * Reads a member of an archive.
   *
   * @throws Budget.Exceeded when the whole file has expanded too much
   */
  void member(String path, InputStream in, int depth, Budget budget) throws Budget.Exceeded {
    member(path, in, depth, budget, Source.Carrier.NONE);
  }

  /** As above, with what came with the bytes. */
  void member(String path, InputStream in, int depth, Budget budget, Source.Carrier carrier)
      throws Budget.Exceeded {
    PartialStream partial = new PartialStream(in);
    InputStream marked = new java.io.BufferedInputStream(partial, Source.HEAD);
    guarded(path, marked, null, depth, budget, carrier);
    IOException failure = partial.failure();
    if (failure != null) {
      out.problem(
          ProblemKind.PARTLY_READ,
          path,
          "It breaks off: " + Reasons.of(failure) + "; what comes before was read.",
          AGAIN);
    }
  }

  private void guarded(
      String path,
      InputStream in,
      @Nullable Path file,
      int depth,
      Budget budget,
      Source.Carrier carrier)
      throws Budget.Exceeded {
    try {
      Source source = Source.of(path, in, file, depth, budget, carrier);
      read(source, Sniffer.kind(source));
    } catch (Budget.Exceeded e) {
      if (e.isWhole()) {
        throw e;
      }
      bomb(path, e);
      budget.bomb();
    } catch (IOException e) {
      Budget.rethrow(e);
      out.problem(
          ProblemKind.BROKEN,
          path,
          "It could not be read to its end: " + Reasons.of(e) + ".",
          AGAIN);
    } catch (Out.ReceiverFailed e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      Budget.rethrow(e);
      out.problem(
          ProblemKind.BROKEN,
          path,
          "It is broken in a way that its reader did not expect: " + Reasons.of(e) + ".",
          "Get it again from where it came, or save it in another format.");
    } catch (OutOfMemoryError e) {
      out.problem(
          ProblemKind.TOO_LARGE,
          path,
          "Reading it takes more memory than there is.",
          "Cut it into smaller ones, or give Java more memory.");
    }
  }

  private void bomb(String path, Budget.Exceeded e) {
    out.problem(
        ProblemKind.DECOMPRESSION_BOMB,
        path,
        "Reading stopped: " + Reasons.of(e) + ".",
        "Unpack it yourself if you trust it, and give the folder.");
  }

  private void read(Source source, Kind kind) throws IOException {
    switch (kind) {
      case EMPTY ->
          tell(
              source,
              ProblemKind.EMPTY,
              "It has no words.",
              "Nothing to do, unless it should have some.");
      case TEXT, HTML, FEED, PDF, MAIL -> whole(source, kind);
      case MBOX -> Mbox.read(source, this, out);
      case JSON -> JsonFile.read(source, out);
      case WARC -> WarcFile.read(source, this, out);
      case ZIP -> new Archives(source, this, out).zip();
      case TAR -> new Archives(source, this, out).tar();
      case GZIP -> gzip(source);
      case BZIP2, XZ -> new Archives(source, this, out).decompress(kind);
      case OLE2 -> office(source);
      case ADDRESSES ->
          tell(
              source,
              ProblemKind.UNSUPPORTED,
              "It lists web addresses; Isnad fetches nothing.",
              "Save the pages (as HTML, WARC or WACZ) and give those.");
      case OTHER_TEXT ->
          tell(
              source,
              ProblemKind.UNSUPPORTED,
              "It is of a format that is not read.",
              "Save it as text, HTML, PDF or DOCX.");
      case BINARY ->
          tell(
              source,
              ProblemKind.BINARY,
              "It is no text and of no format that is read.",
              "Leave it out, or give the text that goes with it.");
    }
  }

  private void whole(Source source, Kind kind) throws IOException {
    int most = source.limits().documentBytes();
    byte[] bytes = source.whole(most);
    if (bytes == null) {
      tell(
          source,
          ProblemKind.TOO_LARGE,
          "A document of more than " + Sizes.text(most) + ".",
          "Cut it into smaller ones.");
      return;
    }
    switch (kind) {
      case TEXT -> TextReader.read(source, bytes, out);
      case PDF -> PdfFile.read(source, bytes, out);
      case MAIL -> mail(source, bytes, "");
      case FEED -> FeedFile.read(source, bytes, decoded(source, bytes), out);
      default ->
          HtmlFile.read(
              bytes,
              source.path(),
              "",
              source.carrier().charset(),
              source.carrier().from(),
              source.limits(),
              out);
    }
  }

  /** Reads one mail, by itself or of an mbox; a broken one does not stop those after it. */
  void mail(Source source, byte[] bytes, String part) throws IOException {
    try {
      MailFile.read(source, bytes, part, this, out);
    } catch (org.apache.james.mime4j.MimeIOException e) {
      out.problem(
          ProblemKind.BROKEN,
          source.path(),
          part,
          "The mail is broken: " + Reasons.of(e) + ".",
          AGAIN);
    }
  }

  private String decoded(Source source, byte[] bytes) {
    String charset = source.carrier().charset();
    Decoded decoded = Decoder.decode(bytes, charset != null ? charset : HtmlFile.declared(bytes));
    Encodings.tell(decoded, source.path(), "", out);
    return decoded.text();
  }

  /** Web archives are compressed record by record, and their reader wants them so. */
  private void gzip(Source source) throws IOException {
    if (source.name().matches(".*\\.w?arc\\.gz") || Gzip.startsWith(source.head(), "WARC/")) {
      WarcFile.read(source, this, out);
    } else {
      new Archives(source, this, out).decompress(Kind.GZIP);
    }
  }

  private void office(Source source) {
    String head =
        new String(source.head(), StandardCharsets.UTF_16LE)
            + new String(source.head(), 1, source.head().length - 1, StandardCharsets.UTF_16LE);
    if (head.contains("EncryptedPackage") || head.contains("EncryptionInfo")) {
      tell(
          source,
          ProblemKind.ENCRYPTED,
          "It is an Office document locked with a password.",
          "Save it without the password and give that.");
    } else {
      tell(
          source,
          ProblemKind.UNSUPPORTED,
          "It is of an older Office format.",
          "Save it as DOCX or PDF.");
    }
  }

  private void tell(Source source, ProblemKind kind, String what, String cure) {
    out.problem(kind, source.path(), what, cure);
  }
}
