package org.isnad.origin.text;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses in a text, made comparable: without scheme, 'www.', query and slash at the end. */
final class WebLinks {
  private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|www\\.)[^\\s<>\"'()]+");
  private static final Pattern SCHEME =
      Pattern.compile("(?i)^(?:https?://)?(?:www\\.|m\\.|amp\\.)?");
  private static final Pattern END = Pattern.compile("(?:[?#].*)?[/.,;:!]*$");

  private WebLinks() {}

  /** All in a text, each once, in order. */
  static Set<String> in(String text) {
    Set<String> links = new LinkedHashSet<>();
    if (text.contains("://") || text.contains("www.")) {
      Matcher matcher = LINK.matcher(text);
      while (matcher.find()) {
        links.add(plain(matcher.group()));
      }
    }
    return links;
  }

  static String plain(String link) {
    String address = SCHEME.matcher(link.strip()).replaceFirst("");
    return END.matcher(address).replaceFirst("").toLowerCase(Locale.ROOT);
  }
}
