package org.isnad.report.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.isnad.base.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Hands bytes to the reader of their format. */
final class Formats {
  private final Out out;

  Formats(Out out) {
    this.out = out;
  }

  /** Reads a stream that supports marks. Whatever goes wrong becomes a problem. */
  void read(String path, InputStream in, @Nullable Path file, int depth, Budget budget) {
    try {
      Source source = Source.of(path, in, file, depth, budget);
      read(source, Sniffer.kind(source));
    } catch (Budget.Exceeded e) {
      out.problem(
          ProblemKind.DECOMPRESSION_BOMB,
          path,
          "Reading stopped: " + Reasons.of(e) + ".",
          "Unpack it yourself if you trust it, and give the folder.");
    } catch (IOException e) {
      out.problem(
          ProblemKind.BROKEN,
          path,
          "It could not be read to its end: " + Reasons.of(e) + ".",
          "Get it again from where it came.");
    } catch (Out.ReceiverFailed e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      out.problem(
          ProblemKind.BROKEN,
          path,
          "It is broken in a way that its reader did not expect: " + Reasons.of(e) + ".",
          "Get it again from where it came, or save it in another format.");
    }
  }

  private void read(Source source, Kind kind) throws IOException {
    switch (kind) {
      case EMPTY ->
          tell(
              source,
              ProblemKind.EMPTY,
              "It has no words.",
              "Nothing to do, unless it should have some.");
      case TEXT -> TextReader.read(source, out);
      case HTML -> html(source);
      case ADDRESSES ->
          tell(
              source,
              ProblemKind.UNSUPPORTED,
              "It lists web addresses; Isnad fetches nothing.",
              "Save the pages (as HTML, WARC or WACZ) and give those.");
      case BINARY ->
          tell(
              source,
              ProblemKind.BINARY,
              "It is no text and of no format that is read.",
              "Leave it out, or give the text that goes with it.");
      case FEED, MAIL, MBOX, JSON, WARC, PDF, ZIP, TAR, GZIP, BZIP2, XZ, OLE2, OTHER_TEXT ->
          tell(
              source,
              ProblemKind.UNSUPPORTED,
              "It is of a format that is not read.",
              "Save it as text, HTML, PDF or DOCX.");
    }
  }

  private void html(Source source) throws IOException {
    byte[] bytes = whole(source);
    if (bytes != null) {
      HtmlFile.read(bytes, source.path(), "", null, null, source.budget().limits(), out);
    }
  }

  /** All the bytes, or null after telling that there are too many. */
  private byte @Nullable [] whole(Source source) throws IOException {
    int most = source.budget().limits().documentBytes();
    byte[] bytes = source.whole(most);
    if (bytes == null) {
      tell(
          source,
          ProblemKind.TOO_LARGE,
          "A document of more than " + Sizes.text(most) + ".",
          "Cut it into smaller ones.");
    }
    return bytes;
  }

  private void tell(Source source, ProblemKind kind, String what, String cure) {
    out.problem(kind, source.path(), what, cure);
  }
}
