package org.isnad.store;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.base.Id;
import org.isnad.origin.KeptLinks;
import org.isnad.origin.KeptLinks.Growth;
import org.isnad.origin.KeptLinks.Pair;
import org.isnad.origin.Link;
import org.isnad.origin.text.LookupKeys;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What is kept of comparing reports, as rows. */
final class KeptLinkRows {
  private static final String LAST =
      "SELECT l.one, l.other, l.written FROM link_change l WHERE l.method = ? AND l.counts = 1 AND"
          + " NOT EXISTS (SELECT 1 FROM link_change n WHERE n.method = l.method AND n.one = l.one"
          + " AND n.other = l.other AND n.written = l.written AND n.number > l.number)";

  private KeptLinkRows() {}

  /** The reports that were compared by these rules. */
  static Set<Id> reports(Handle handle, String method) {
    return handle
        .select("SELECT report FROM lookup_keys WHERE method = ?", method)
        .mapTo(String.class)
        .map(Id::new)
        .set();
  }

  /** The links that count, in no order. */
  static List<Link> links(Handle handle, String method) {
    return handle
        .select(
            "SELECT c.link FROM ("
                + LAST
                + ") s JOIN compared_pair c ON c.method = ? AND c.one = s.one AND c.other ="
                + " s.other AND c.written = s.written",
            method,
            method)
        .map((row, context) -> Json.read(row.getString(1), Json.LINK))
        .list();
  }

  /** All that is kept. */
  static KeptLinks all(Handle handle, String method) {
    SortedMap<Id, LookupKeys> keys = new TreeMap<>();
    handle
        .select("SELECT report, fingerprints, signals FROM lookup_keys WHERE method = ?", method)
        .map((row, context) -> Map.entry(row.getString(1), keys(row.getBytes(2), row.getBytes(3))))
        .forEach(entry -> keys.put(new Id(entry.getKey()), entry.getValue()));
    Map<Pair, Optional<Link>> compared = new HashMap<>();
    handle
        .select("SELECT one, other, written, link FROM compared_pair WHERE method = ?", method)
        .map(
            (row, context) ->
                Map.entry(
                    pair(row.getString(1), row.getString(2), row.getInt(3)),
                    link(row.getString(4))))
        .forEach(entry -> compared.put(entry.getKey(), entry.getValue()));
    Set<Pair> current =
        new HashSet<>(
            handle
                .select(LAST, method)
                .map((row, context) -> pair(row.getString(1), row.getString(2), row.getInt(3)))
                .list());
    return new KeptLinks(keys, compared, current);
  }

  private static Pair pair(String one, String other, int written) {
    return new Pair(new Id(one), new Id(other), written == 1);
  }

  private static Optional<Link> link(String json) {
    return json.isEmpty() ? Optional.empty() : Optional.of(Json.read(json, Json.LINK));
  }

  private static LookupKeys keys(byte[] fingerprints, byte[] signals) {
    long[] longs = new long[fingerprints.length / Long.BYTES];
    ByteBuffer.wrap(fingerprints).asLongBuffer().get(longs);
    int[] ints = new int[signals.length / Integer.BYTES];
    ByteBuffer.wrap(signals).asIntBuffer().get(ints);
    return new LookupKeys(longs, ints);
  }

  /** Adds a growth, all or nothing. */
  static void add(Handle handle, String method, Growth growth, Instant now) {
    handle.useTransaction(
        transaction -> {
          addKeys(transaction, method, growth.keys(), now);
          addCompared(transaction, method, growth.compared(), now);
          addChanges(transaction, method, growth, now);
        });
  }

  private static void addKeys(
      Handle handle, String method, SortedMap<Id, LookupKeys> keys, Instant now) {
    if (keys.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch(Table.LOOKUP_KEYS.insert());
    keys.forEach(
        (report, key) -> {
          ByteBuffer fingerprints = ByteBuffer.allocate(key.fingerprints().length * Long.BYTES);
          Arrays.stream(key.fingerprints()).forEach(fingerprints::putLong);
          ByteBuffer signals = ByteBuffer.allocate(key.signals().length * Integer.BYTES);
          Arrays.stream(key.signals()).forEach(signals::putInt);
          batch.bind(0, method).bind(1, report.value()).bind(2, fingerprints.array());
          batch.bind(3, signals.array()).bind(4, now.toString()).add();
        });
    batch.execute();
  }

  private static void addCompared(
      Handle handle, String method, Map<Pair, Optional<Link>> compared, Instant now) {
    if (compared.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch(Table.COMPARED_PAIR.insert());
    compared.forEach(
        (pair, link) -> {
          bind(batch, method, pair);
          batch.bind(4, link.map(l -> Json.write(l, Json.LINK)).orElse(""));
          batch.bind(5, now.toString()).add();
        });
    batch.execute();
  }

  private static void addChanges(Handle handle, String method, Growth growth, Instant now) {
    if (growth.come().isEmpty() && growth.gone().isEmpty()) {
      return;
    }
    long number =
        handle
                .select("SELECT COALESCE(MAX(number), 0) FROM link_change WHERE method = ?", method)
                .mapTo(Long.class)
                .one()
            + 1;
    PreparedBatch batch = handle.prepareBatch(Table.LINK_CHANGE.insert());
    growth.come().forEach(pair -> change(batch, method, pair, number, 1, now));
    growth.gone().forEach(pair -> change(batch, method, pair, number, 0, now));
    batch.execute();
  }

  private static void change(
      PreparedBatch batch, String method, Pair pair, long number, int counts, Instant now) {
    bind(batch, method, pair);
    batch.bind(4, number).bind(5, counts).bind(6, now.toString()).add();
  }

  private static void bind(PreparedBatch batch, String method, Pair pair) {
    batch.bind(0, method).bind(1, pair.one().value()).bind(2, pair.other().value());
    batch.bind(3, pair.written() ? 1 : 0);
  }
}
