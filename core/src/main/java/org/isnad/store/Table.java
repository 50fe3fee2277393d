package org.isnad.store;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of the ledger, with their columns in the order in which rows give them. */
enum Table {
  RUN("id settings provenance recorded_at"),
  ARTIFACT("sha256 size zlib recorded_at"),
  REPORT("id sha256 part media_type text meta zones languages run recorded_at"),
  SIGHTING("report path run recorded_at"),
  READING("id report number tokens sentences passed_over run recorded_at"),
  MENTION(
      "reading ordinal id sentence first_token end_token head_token start_offset end_offset words"
          + " form kind core_start core_end titles"),
  COREFERENCE("reading ordinal later earlier made_by confidence"),
  NAME_PAIR("reading ordinal name other start_offset end_offset words made_by confidence"),
  TIME_EXPRESSION(
      "reading ordinal sentence start_offset end_offset words kind value when_from when_until"
          + " precision anchor"),
  ATTRIBUTION(
      "reading ordinal id sentence source_start source_end source_words source_mention cue content"
          + " manner stance parent recipient_start recipient_end anonymous made_by confidence"),
  CLAIM(
      "reading ordinal id kind type sentence start_offset end_offset words polarity modality"
          + " when_from when_until precision killed wounded chain made_by confidence"),
  ARGUMENT("reading ordinal claim slot start_offset end_offset words mention"),
  INCIDENT_MEMBER(
      "reading ordinal incident kind claim why answered_from answered_until answered_precision"),
  PROBLEM("id kind file place what cure run recorded_at"),
  JUDGEMENT("id number judged_at judge verdict subject object why recorded_at"),
  ORIGIN_JUDGEMENT("id number judged_at judge verdict report other why recorded_at"),
  JOINING("id earlier later verdict decided_by reason recorded_at"),
  SEAL("number covered hash recorded_at"),
  LOOKUP_KEYS("method report fingerprints signals recorded_at"),
  COMPARED_PAIR("method one other written link recorded_at"),
  LINK_CHANGE("method one other written number counts recorded_at");

  /** The column of packed bytes. */
  static final String PACKED = "zlib";

  /** The tables whose rows belong to a reading, in the order in which its id covers them. */
  static final List<Table> OF_A_READING =
      List.of(
          MENTION,
          COREFERENCE,
          NAME_PAIR,
          TIME_EXPRESSION,
          ATTRIBUTION,
          CLAIM,
          ARGUMENT,
          INCIDENT_MEMBER);

  private static final List<Table> FOUND = List.of(LOOKUP_KEYS, COMPARED_PAIR, LINK_CHANGE);

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> columns;

  private final String insert;

  Table(String columns) {
    this.columns = List.of(columns.split(" "));
    this.insert =
        "INSERT INTO %s (%s) VALUES (%s) ON CONFLICT DO NOTHING"
            .formatted(
                sqlName(),
                String.join(", ", this.columns),
                String.join(", ", Collections.nCopies(this.columns.size(), "?")));
  }

  String sqlName() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  List<String> columns() {
    return columns;
  }

  /**
   * Whether its rows are sealed one by one. Those of a reading are covered by the reading's id,
   * which is sealed. What was found when reports were compared follows from the reports: it is
   * found again to verify it.
   */
  boolean sealed() {
    return this != SEAL && !OF_A_READING.contains(this) && !FOUND.contains(this);
  }

  /** How many of the first columns make up the key. */
  int keyColumns() {
    return this == SIGHTING ? 2 : 1;
  }

  /** All rows, with nothing in place of packed bytes. */
  String selectAll() {
    return "SELECT %s FROM %s"
        .formatted(
            columns.stream()
                .map(column -> column.equals(PACKED) ? "NULL" : column)
                .collect(Collectors.joining(", ")),
            sqlName());
  }

  /** Adds a row, or does nothing where its key is there already. */
  String insert() {
    return insert;
  }

  /** The columns after {@code reading} and {@code ordinal} of one reading, in order. */
  String selectOfReading() {
    return "SELECT %s FROM %s WHERE reading = ? ORDER BY ordinal"
        .formatted(String.join(", ", columns.subList(2, columns.size())), sqlName());
  }
}
