package org.isnad.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.isnad.actor.whoswho.CsvEntries;
import org.isnad.actor.whoswho.Entry;
import org.isnad.actor.whoswho.EntryFile;
import org.isnad.actor.whoswho.FollowTheMoney;
import org.isnad.actor.whoswho.WikidataEntries;
import org.isnad.base.Line;

/** Reads who's-whos from files. */
public final class WhosWhoFiles {
  private WhosWhoFiles() {}

  /**
   * By the form that the file has: .tsv is Isnad's own, .csv a table or FollowTheMoney statements,
   * .json Wikidata or FollowTheMoney entities.
   *
   * @throws IOException when it cannot be read
   * @throws IllegalArgumentException when it is of none of the forms, with the reason
   */
  public static List<Entry> read(Path file) throws IOException {
    String text = Files.readString(file);
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".tsv")) {
      return EntryFile.read(Line.of(file.toString(), text));
    }
    if (name.endsWith(".csv")) {
      String head = text.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
      boolean statements = head.contains("entity_id") && head.contains("prop");
      return statements ? FollowTheMoney.statements(text) : CsvEntries.read(text);
    }
    if (name.endsWith(".json") || name.endsWith(".jsonl")) {
      return WikidataEntries.looksLikeOne(text)
          ? WikidataEntries.read(text)
          : FollowTheMoney.entities(text);
    }
    throw new IllegalArgumentException("its name ends in none of .tsv, .csv, .json, .jsonl");
  }
}
