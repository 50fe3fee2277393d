package org.isnad.report.text;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** UTF-8 that was taken for windows-1252 and encoded again: 'Ø§Ù„Ø¹Ø±Ø§Ù‚' for 'العراق'. */
final class Mojibake {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Pattern SIGNS =
      Pattern.compile("[ØÙÚÛÐÑ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|Ã[\u0080-\u00bf]");
  private static final int FEWEST = 8;

  private Mojibake() {}

  /** The text before it was encoded twice, or null when it was not. */
  static @Nullable String repair(String text) {
    return signs(text) < FEWEST ? null : decodedAgain(text);
  }

  private static int signs(String text) {
    Matcher matcher = SIGNS.matcher(text);
    int count = 0;
    while (count < FEWEST && matcher.find()) {
      count++;
    }
    return count;
  }

  private static @Nullable String decodedAgain(String text) {
    try {
      java.nio.ByteBuffer bytes = WESTERN.newEncoder().encode(CharBuffer.wrap(text));
      byte[] exact = new byte[bytes.remaining()];
      bytes.get(exact);
      return Decoder.strict(exact, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      return null; // letters that windows-1252 lacks: it was not encoded twice
    }
  }
}
