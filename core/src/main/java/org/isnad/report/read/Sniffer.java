package org.isnad.report.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells formats by their first bytes; names of files only break ties. */
final class Sniffer {
  private static final Pattern FEED = Pattern.compile("<(?:rss|feed|rdf:rdf)[\\s>]");
  private static final Pattern HTML =
      Pattern.compile(
          "<!doctype"
              + " html|<(?:html|head|body|div|article|main|section|p|table|h[1-6]|meta|span)[\\s>/]");
  private static final Pattern MARKUP =
      Pattern.compile("</(?:p|div|a|span|body|html|h[1-6]|li|td)>|<br\\s*/?>");
  private static final Pattern HEADER =
      Pattern.compile(
          "^(?:from|to|date|subject|received|return-path|message-id|mime-version|content-type|delivered-to|reply-to|x-[a-z-]+|dkim-signature|cc|snapshot-content-location|authentication-results|arc-seal):.*");
  private static final Set<String> CERTAIN =
      Set.of(
          "received",
          "return-path",
          "message-id",
          "mime-version",
          "delivered-to",
          "dkim-signature");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private Sniffer() {}

  static Kind kind(Source source) {
    byte[] head = source.head();
    Kind magic = magic(head);
    if (magic != null) {
      return magic;
    }
    String text = text(head);
    if (text.isBlank()) {
      return head.length < Source.HEAD ? Kind.EMPTY : Kind.TEXT;
    }
    return isBinary(text) ? Kind.BINARY : textKind(text, source.name());
  }

  private static @org.jspecify.annotations.Nullable Kind magic(byte[] head) {
    if (has(head, 0, "PK\003\004") || has(head, 0, "PK\005\006") || has(head, 0, "PK\007\010")) {
      return Kind.ZIP;
    }
    if (has(head, 0, "\u001f\u008b")) {
      return Kind.GZIP;
    }
    if (has(head, 0, "BZh") && head.length > 9 && has(head, 4, "1AY&SY")) {
      return Kind.BZIP2;
    }
    if (has(head, 0, "\u00fd7zXZ\0")) {
      return Kind.XZ;
    }
    if (has(head, 257, "ustar")) {
      return Kind.TAR;
    }
    if (has(head, 0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return Kind.OLE2;
    }
    if (has(head, 0, "WARC/1.") || has(head, 0, "WARC/0.")) {
      return Kind.WARC;
    }
    int pdf =
        new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1)
            .indexOf("%PDF-");
    return pdf >= 0 && pdf < 1024 ? Kind.PDF : null;
  }

  private static boolean has(byte[] head, int at, String latin1) {
    if (head.length < at + latin1.length()) {
      return false;
    }
    for (int i = 0; i < latin1.length(); i++) {
      if ((head[at + i] & 0xff) != latin1.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The head as text good enough to see markup in. */
  private static String text(byte[] head) {
    Charset charset = StandardCharsets.ISO_8859_1;
    if (has(head, 0, "\u00ff\u00fe") || isWide(head, 1)) {
      charset = StandardCharsets.UTF_16LE;
    } else if (has(head, 0, "\u00fe\u00ff") || isWide(head, 0)) {
      charset = StandardCharsets.UTF_16BE;
    }
    String text = new String(head, charset);
    String marked = has(head, 0, "\u00ef\u00bb\u00bf") ? text.substring(3) : text;
    return marked.startsWith("\ufeff") ? marked.substring(1) : marked;
  }

  /** UTF-16 without a mark: the bytes at odd (or even) places are zero, the others never. */
  private static boolean isWide(byte[] head, int parity) {
    int zeros = 0;
    int others = 0;
    int most = Math.min(head.length, 512);
    for (int i = 0; i < most; i++) {
      if (head[i] == 0) {
        zeros += i % 2 == parity ? 1 : 0;
        others += i % 2 == parity ? 0 : 1;
      }
    }
    return others == 0 && zeros >= 4 && zeros * 8 >= most;
  }

  private static boolean isBinary(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return true;
      }
      controls += c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 27 ? 1 : 0;
    }
    return controls * 20 > text.length();
  }

  private static Kind textKind(String text, String name) {
    String start = text.stripLeading();
    String lower = start.toLowerCase(Locale.ROOT);
    if (start.startsWith("<")) {
      return markupKind(lower, name);
    }
    if (start.startsWith("{\\rtf")) {
      return Kind.OTHER_TEXT;
    }
    if (start.startsWith("{") || (start.startsWith("[") && isJsonList(start))) {
      return Kind.JSON;
    }
    List<String> lines = start.lines().limit(40).toList();
    if (lines.getFirst().startsWith("From ") && lines.size() > 1 && isHeader(lines.get(1))) {
      return Kind.MBOX;
    }
    if (isMail(lines)) {
      return Kind.MAIL;
    }
    if (isAddresses(lines) || start.startsWith("[InternetShortcut]")) {
      return Kind.ADDRESSES;
    }
    boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    return named && MARKUP.matcher(lower).find() ? Kind.HTML : Kind.TEXT;
  }

  private static Kind markupKind(String lower, String name) {
    boolean xml = lower.startsWith("<?xml");
    int feed = first(FEED, lower);
    int html = first(HTML, lower);
    if (feed >= 0 && (html < 0 || feed < html)) {
      return Kind.FEED;
    }
    if (html >= 0
        || name.endsWith(".html")
        || name.endsWith(".htm")
        || MARKUP.matcher(lower).find()) {
      return Kind.HTML;
    }
    return xml || lower.startsWith("<!doctype") || name.endsWith(".xml")
        ? Kind.OTHER_TEXT
        : Kind.TEXT;
  }

  private static int first(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    return matcher.find() ? matcher.start() : -1;
  }

  private static boolean isJsonList(String start) {
    String rest = start.substring(1).stripLeading();
    return rest.startsWith("{")
        || rest.startsWith("[")
        || rest.startsWith("\"")
        || rest.startsWith("]");
  }

  private static boolean isHeader(String line) {
    return HEADER.matcher(line.toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * Header lines to the first blank line, at least two, one of them of a mail server or program.
   */
  private static boolean isMail(List<String> lines) {
    int headers = 0;
    boolean certain = false;
    boolean from = false;
    for (String line : lines) {
      if (line.isBlank()) {
        break;
      }
      boolean folded = headers > 0 && Character.isWhitespace(line.charAt(0));
      boolean header = line.matches("[A-Za-z0-9-]+:.*");
      if (!folded && !header) {
        return false;
      }
      headers += isHeader(line) ? 1 : 0;
      String key = header ? line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT) : "";
      certain |= CERTAIN.contains(key);
      from |= key.equals("from") && line.contains("@");
    }
    return headers >= 2 && (certain || from);
  }

  private static boolean isAddresses(List<String> lines) {
    List<String> told =
        lines.stream().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
    return !told.isEmpty() && told.stream().allMatch(line -> ADDRESS.matcher(line).matches());
  }
}
