package org.isnad.report.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** A look inside compressed bytes. */
final class Gzip {
  private Gzip() {}

  /** Whether what is compressed begins so. */
  static boolean startsWith(byte[] head, String start) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
      byte[] first = in.readNBytes(start.length());
      return new String(first, StandardCharsets.ISO_8859_1).equals(start);
    } catch (IOException e) {
      return false; // its own reader says what is wrong with it
    }
  }
}
