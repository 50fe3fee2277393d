package org.isnad.report.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: a byte order mark is believed, then UTF-8 where the bytes are valid UTF-8 that is
 * not all ASCII (other encodings hardly ever are by chance), then what is declared if the bytes fit
 * it, then the guess of {@link CharsetGuess}.
 */
public final class Decoder {
  private Decoder() {}

  /**
   * Decodes; never fails.
   *
   * @param declared the encoding that the file or its carrier names, or null
   */
  public static Decoded decode(byte[] bytes, @Nullable String declared) {
    Charset marked = byteOrderMark(bytes);
    if (marked != null) {
      int mark = marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
      return new Decoded(lenient(bytes, mark, marked), marked.name(), null);
    }
    Charset wide = withoutMark(bytes);
    if (wide != null) {
      return new Decoded(lenient(bytes, 0, wide), wide.name(), null);
    }
    String utf8 = strict(bytes, StandardCharsets.UTF_8);
    return utf8 != null ? asUtf8(bytes, utf8, declared) : asOther(bytes, declared);
  }

  private static Decoded asUtf8(byte[] bytes, String utf8, @Nullable String declared) {
    Charset named = declared == null ? null : named(declared);
    boolean plainAscii = utf8.length() == bytes.length;
    if (plainAscii && named != null && named.name().startsWith("ISO-2022")) {
      return new Decoded(lenient(bytes, 0, named), named.name(), null);
    }
    boolean agrees = plainAscii || named == null || named.equals(StandardCharsets.UTF_8);
    String repaired = plainAscii ? null : Mojibake.repair(utf8);
    if (repaired != null) {
      return new Decoded(repaired, "UTF-8", "its UTF-8 was encoded twice; it was undone once");
    }
    return new Decoded(utf8, "UTF-8", agrees ? null : doubt(declared, "UTF-8"));
  }

  private static Decoded asOther(byte[] bytes, @Nullable String declared) {
    Charset named = declared == null ? null : named(declared);
    Charset other = named == null || isUnicode(named) ? null : asBrowsersDo(named);
    String fitting = other == null ? null : strict(bytes, other);
    if (other != null && fitting != null && CharsetGuess.plausible(fitting)) {
      return new Decoded(fitting, other.name(), null);
    }
    if (mostlyUtf8(bytes)) {
      String text = lenient(bytes, 0, StandardCharsets.UTF_8);
      return new Decoded(text, "UTF-8", "some bytes are not valid UTF-8; each was read as \ufffd");
    }
    Charset guess = CharsetGuess.of(bytes);
    return new Decoded(lenient(bytes, 0, guess), guess.name(), doubt(declared, guess.name()));
  }

  private static boolean isUnicode(Charset charset) {
    return charset.name().startsWith("UTF-") || charset.equals(StandardCharsets.US_ASCII);
  }

  private static String doubt(@Nullable String declared, String read) {
    return declared == null
        ? "it is not UTF-8 and names no encoding; it was read as " + read
        : "it says that it is " + declared + " but was read as " + read;
  }

  /** Pages that say ISO-8859-1 mean windows-1252 (WHATWG Encoding Standard). */
  private static Charset asBrowsersDo(Charset named) {
    return switch (named.name()) {
      case "ISO-8859-1" -> Charset.forName("windows-1252");
      case "ISO-8859-9" -> Charset.forName("windows-1254");
      default -> named;
    };
  }

  /** The charset of this name, or null when this platform has none such. */
  static @Nullable Charset named(String name) {
    try {
      return Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null; // pages name encodings that never were; the bytes tell
    }
  }

  private static @Nullable Charset byteOrderMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return StandardCharsets.UTF_8;
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE
        ? StandardCharsets.UTF_16LE
        : null;
  }

  /** UTF-16 without a mark: nearly every other byte of the first is zero or the same high byte. */
  private static @Nullable Charset withoutMark(byte[] bytes) {
    int most = Math.min(bytes.length & ~1, 1000);
    int evenZeros = 0;
    int oddZeros = 0;
    for (int i = 0; i < most; i += 2) {
      evenZeros += bytes[i] == 0 ? 1 : 0;
      oddZeros += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (most < 8 || (evenZeros > 0 && oddZeros > 0)) {
      return null;
    }
    if (evenZeros * 10 > most) {
      return StandardCharsets.UTF_16BE;
    }
    return oddZeros * 10 > most ? StandardCharsets.UTF_16LE : null;
  }

  /**
   * Whether characters of several bytes are well formed three times as often as places where bytes
   * are not: in other encodings that hardly happens by chance.
   */
  private static boolean mostlyUtf8(byte[] bytes) {
    int good = 0;
    int badRuns = 0;
    boolean bad = false;
    for (int i = 0; i < bytes.length; ) {
      int length = Utf8.length(bytes, i);
      good += length > 1 ? 1 : 0;
      badRuns += length == 0 && !bad ? 1 : 0;
      bad = length == 0;
      i += Math.max(1, length);
    }
    return good > 3 * badRuns;
  }

  static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null; // asked in order to learn whether the bytes fit
    }
  }

  private static String lenient(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }
}
