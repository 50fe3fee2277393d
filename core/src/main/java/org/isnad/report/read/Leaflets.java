package org.isnad.report.read;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.base.ProblemKind;
import org.isnad.report.text.WordList;

/**
 * Files that describe the folder they lie in, such as README.md: nobody's report. In a folder or an
 * archive they are told of and not read; one that is named by itself is read as any file.
 */
final class Leaflets {
  private static final List<List<String>> ROWS = WordList.rows(Leaflets.class, "leaflets.tsv");
  private static final Pattern NAME =
      Pattern.compile(
          "(%s)([_-]\\p{L}{2,3}([_-]\\p{L}{2,4})?|\\.\\p{L}{2,3}(?=\\.))?(\\.(%s))?"
              .formatted(any("name"), any("ending")),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Leaflets() {}

  private static String any(String kind) {
    return ROWS.stream()
        .filter(row -> row.getFirst().equals(kind))
        .map(row -> Pattern.quote(row.get(1)))
        .collect(Collectors.joining("|"));
  }

  /**
   * Whether a file is one.
   *
   * @param name without folders
   */
  static boolean isOne(String name) {
    return NAME.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).matches();
  }

  /**
   * Tells of one.
   *
   * @param cure how to have it read all the same
   */
  static void tell(String path, String cure, Out out) {
    out.problem(
        ProblemKind.PASSED_OVER,
        path,
        "By its name it describes the files beside it; it was not read as a report.",
        cure);
  }
}
