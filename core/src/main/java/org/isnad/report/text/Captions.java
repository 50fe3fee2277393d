package org.isnad.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.base.Span;
import org.isnad.report.Zone;
import org.isnad.report.ZoneKind;
import org.jspecify.annotations.Nullable;

/**
 * Lines under pictures, known by the credit they end or begin with.
 *
 * <p>Before: {@code BODY 'Fighters parade in Aleppo / Reuters'}. After: {@code CAPTION}. Also '...
 * [Reuters]', '(AP Photo/Dana Karim)', 'Photo: Levant Wire', '© AFP', '... via Getty Images'.
 */
public final class Captions implements ZoneRule {
  private static final int LONGEST = 400;
  private static final String NAME = "(?<name>" + Names.LATIN + "|" + Names.ARABIC + ")";
  private static final String PICTURE =
      "(?:photo(?:graph)?s?|file photo|picture|image|archive photo|credit|foto|crédit(?: photo)?|"
          + "crédito|imagen|الصورة|صورة|تصوير|عکس)";

  /** Where a credit may begin. */
  private static final Pattern MARK =
      Patterns.anyCase(
          "(?<=[^\\s/]\\s{1,3})/\\s|\\[|\\(|©|(?<=\\s)via\\s|"
              + PICTURE
              + "\\s*(?:[:/©]|by|courtesy|par|por)|\\b(?:AP|EPA|AFP)\\s+(?:file\\s+)?photo");

  /** What a credit is, from its mark to the end of the line. */
  private static final List<Pattern> CREDITS =
      List.of(
          Pattern.compile("/\\s+" + NAME + "\\s*"),
          Pattern.compile(
              "\\[(?:[^\\]]{0,60}[/:]\\s*)?" + NAME + "(?:\\s+via\\s+[^\\]]{2,40})?\\]\\s*"),
          Patterns.anyCase(
              "\\(?(?:AP|EPA|AFP)\\s+(?:file\\s+)?photos?\\s*/\\s*" + NAME + "\\)?\\.?\\s*"),
          Pattern.compile(
              "\\((?i:"
                  + PICTURE
                  + ")\\s*(?:[:/]|by|par|por)?\\s*"
                  + NAME
                  + "(?:\\s*[/,|][^)]{1,60})?\\)\\s*"),
          Pattern.compile(
              "(?i:"
                  + PICTURE
                  + ")\\s*(?:[:/©]|(?i:by|courtesy of|par|por))\\s*"
                  + NAME
                  + "(?:\\s*[/,|–-]\\s*.{1,60})?\\s*"),
          Pattern.compile("(?:©|\\(c\\))\\s*" + NAME + "(?:\\s*[/,]\\s*.{1,40})?\\s*"),
          Pattern.compile(
              "(?i:via)\\s+(?<name>(?:REUTERS|Reuters|AP|AFP|Getty(?: Images)?|[A-Z][\\w ]{1,30}"
                  + " Images))\\s*"));

  private static final Pattern RIGHTS =
      Patterns.anyCase(
          "(?:©|\\(c\\)|copyright)\\s*\\d{4}.*|.*(?:rights reserved|الحقوق محفوظة|حقوق).*");

  @Override
  public List<Zone> apply(String text, List<Zone> zones) {
    List<Zone> out = new ArrayList<>(zones.size());
    for (Zone zone : zones) {
      boolean undecided = zone.kind() == ZoneKind.BODY || zone.kind() == ZoneKind.HEADING;
      boolean caption = undecided && credit(zone.span().in(text)) != null;
      out.add(caption ? new Zone(zone.span(), ZoneKind.CAPTION) : zone);
    }
    return out;
  }

  /** Where in this line the picture's credit is, or null when the line has none. */
  static @Nullable Span credit(String line) {
    if (line.length() > LONGEST || (Sentences.isClosed(line) && line.indexOf('(') < 0)) {
      return null;
    }
    Matcher mark = MARK.matcher(line);
    while (mark.find()) {
      Span name = creditAt(line, mark.start());
      if (name != null) {
        return RIGHTS.matcher(line).matches() ? null : name;
      }
    }
    return null;
  }

  private static @Nullable Span creditAt(String line, int from) {
    for (Pattern pattern : CREDITS) {
      Matcher matcher = pattern.matcher(line).region(from, line.length());
      if (matcher.matches()) {
        return new Span(matcher.start("name"), matcher.end("name"));
      }
    }
    return null;
  }
}
