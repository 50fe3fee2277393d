package org.isnad.origin.coordination;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.base.Sha256;

/** Names for what is carried, so that the same thing has the same name wherever it is carried. */
public final class CarriedObject {
  /** Shorter texts are the same by chance. */
  static final int LEAST_WORDS = 5;

  private static final int SHOWN = 60;
  private static final Pattern ADDRESS = Pattern.compile("(?i)\\bhttps?://\\S+");
  private static final Pattern FORWARDED = Pattern.compile("(?i)^\\s*rt\\s+@\\w+:?");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

  private CarriedObject() {}

  /** 'link example.org/a' for a web address, after {@link Links}; empty for a blank. */
  public static Optional<String> ofLink(String link) {
    return link.isBlank() ? Optional.empty() : Optional.of("link " + Links.plain(link));
  }

  /** 'picture f00f...' for a hash or an id of a picture; empty for a blank. */
  public static Optional<String> ofPicture(String picture) {
    return picture.isBlank()
        ? Optional.empty()
        : Optional.of("picture " + picture.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * 'text the first words ... #hash' for a text: equal for texts of the same letters and digits,
   * whatever their case, marks, addresses and 'RT @name'. Empty for less than {@value #LEAST_WORDS}
   * words.
   */
  public static Optional<String> ofText(String text) {
    String folded = folded(text);
    if (folded.split(" ", LEAST_WORDS).length < LEAST_WORDS) {
      return Optional.empty();
    }
    return Optional.of("text " + shown(folded));
  }

  private static String folded(String text) {
    String bare = ADDRESS.matcher(FORWARDED.matcher(text).replaceFirst(" ")).replaceAll(" ");
    String folded = Normalizer.normalize(bare, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return NO_WORD.matcher(folded).replaceAll(" ").strip();
  }

  private static String shown(String folded) {
    if (folded.length() <= SHOWN) {
      return folded;
    }
    byte[] hash = Sha256.of(folded.getBytes(StandardCharsets.UTF_8));
    int end = folded.lastIndexOf(' ', SHOWN);
    String head = folded.substring(0, end > 0 ? end : folded.offsetByCodePoints(0, SHOWN / 2));
    return head + " ... #" + HexFormat.of().formatHex(hash, 0, 8);
  }
}
