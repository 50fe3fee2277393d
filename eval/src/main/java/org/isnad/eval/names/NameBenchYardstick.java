package org.isnad.eval.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.actor.name.NameKind;
import org.isnad.actor.whoswho.CsvTable;
import org.isnad.eval.Corpora;
import org.isnad.eval.Scores;
import org.isnad.eval.Yardstick;

/**
 * Same-or-not pairs in {@code cases.csv}: case_group, schema (as in FollowTheMoney), name1, name2,
 * is_match, category.
 */
public final class NameBenchYardstick implements Yardstick {
  private static final Set<String> TRUE = Set.of("true", "1", "yes", "y", "t", "match");

  private final boolean errors;

  /**
   * A yardstick.
   *
   * @param errors whether to print wrong verdicts with their reasons to standard error
   */
  public NameBenchYardstick(boolean errors) {
    this.errors = errors;
  }

  @Override
  public String name() {
    return "name-bench";
  }

  @Override
  public Scores score(Path folder) throws IOException {
    Path file = folder.resolve("cases.csv");
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString(), null, "no such file");
    }
    List<NamePair> pairs =
        CsvTable.rows(Files.readString(file)).stream().map(NameBenchYardstick::pair).toList();
    long start = System.nanoTime();
    Map<String, Double> rates = PairScores.of(pairs, errors).rates();
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Scores(name(), Corpora.of(folder, List.of(file)), rates, seconds);
  }

  private static NamePair pair(Map<String, String> row) {
    String category = row.getOrDefault("category", "");
    String group = category.isBlank() ? row.getOrDefault("case_group", "") : category;
    return new NamePair(
        group,
        kind(row.getOrDefault("schema", "")),
        row.getOrDefault("name1", ""),
        row.getOrDefault("name2", ""),
        TRUE.contains(row.getOrDefault("is_match", "").strip().toLowerCase(Locale.ROOT)));
  }

  /** The kind that names of a FollowTheMoney schema are compared as. */
  static NameKind kind(String schema) {
    return switch (schema) {
      case "Person" -> NameKind.PERSON;
      case "Company" -> NameKind.COMPANY;
      case "Organization", "PublicBody" -> NameKind.ORGANISATION;
      case "Vessel", "Airplane", "Vehicle" -> NameKind.VESSEL;
      case "Address" -> NameKind.PLACE;
      default -> NameKind.ANY;
    };
  }
}
