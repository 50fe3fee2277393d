package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.isnad.base.Problem;
import org.isnad.base.ProblemKind;
import org.isnad.network.Casebook;
import org.isnad.network.Histories;
import org.isnad.network.Joinings;
import org.isnad.network.Lens;
import org.isnad.network.Network;
import org.isnad.network.RandomBook;
import org.isnad.network.Sighting;
import org.isnad.network.TieTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptBookTest {
  private static final String KEY = "0".repeat(64);
  private static final String OTHER = "1".repeat(64);

  @TempDir private Path folder = Path.of("");

  private Path kept(String key) throws IOException {
    Path file = folder.resolve("case.isnad.casebook");
    KeptBook.write(file, key, Histories.of(RandomBook.of(3, 8, 5, 200)));
    return file;
  }

  @Property(tries = 50)
  void what_is_kept_is_read_as_it_was(@ForAll long seed) throws IOException {
    Histories made = Histories.of(RandomBook.of(seed, 8, 5, 200));
    Path file = Files.createTempFile("kept", ".casebook");
    try {
      KeptBook.write(file, KEY, made);
      Histories read = KeptBook.open(file, KEY).orElseThrow();

      assertSame(read.book(), made.book());
      for (TieTable.Column column : TieTable.Column.values()) {
        assertThat(read.table().column(column)).isEqualTo(made.table().column(column));
      }
      assertThat(ties(read)).isEqualTo(ties(made));
    } finally {
      Files.delete(file);
    }
  }

  private static List<?> ties(Histories histories) {
    return List.copyOf(Network.through(Lens.CLEAR, histories, Joinings.NONE).ties());
  }

  private static void assertSame(Casebook read, Casebook made) {
    assertThat(read.nodes()).isEqualTo(made.nodes());
    assertThat(read.sources()).isEqualTo(made.sources());
    assertThat(read.sightings()).isEqualTo(made.sightings());
    assertThat(read.happenings()).isEqualTo(made.happenings());
    assertThat(read.unplaced()).isEqualTo(made.unplaced());
    assertThat(read.of(Sighting.Command.class)).isEqualTo(made.of(Sighting.Command.class));
    assertThat(read.of(Sighting.Toll.class)).isEqualTo(made.of(Sighting.Toll.class));
  }

  @Test
  void what_was_made_of_another_state_is_not_read() throws IOException {
    Path file = kept(KEY);

    assertThat(KeptBook.open(file, KEY)).isPresent();
    assertThat(KeptBook.open(file, OTHER)).isEmpty();
    assertThat(KeptBook.open(folder.resolve("nothing"), KEY)).isEmpty();
  }

  @Test
  void a_file_that_was_cut_or_changed_anywhere_is_not_read() throws IOException {
    Path file = kept(KEY);
    byte[] whole = Files.readAllBytes(file);
    List<Integer> read = new ArrayList<>();
    for (int at = 0; at < whole.length; at += 1 + whole.length / 200) {
      byte[] changed = whole.clone();
      changed[at] ^= 1;
      Files.write(file, changed);
      Optional<Histories> opened = KeptBook.open(file, KEY);
      opened.ifPresent(all -> read.add(all.size()));
    }
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 1));
    KeptBook.open(file, KEY).ifPresent(all -> read.add(all.size()));

    assertThat(read).isEmpty();
  }

  @Test
  void a_case_keeps_its_casebook_until_it_grows() {
    Path file = folder.resolve("a.isnad");
    Histories made = Histories.of(RandomBook.of(5, 8, 5, 100));
    try (Ledger ledger = CaseFile.openOrCreate(file)) {
      try (LedgerWriter writer = ledger.writer(Samples.RUN)) {
        writer.add(Samples.filing(1));
      }
      assertThat(ledger.keptCasebook("this program")).isEmpty();
      assertThat(ledger.keepCasebook(ledger.state(), "this program", made)).isEmpty();
      assertThat(ledger.keptCasebook("this program")).isPresent();
      assertThat(ledger.keptCasebook("another program")).isEmpty();

      try (LedgerWriter writer = ledger.writer(Samples.RUN)) {
        writer.add(Samples.filing(2));
      }
      assertThat(ledger.keptCasebook("this program")).isEmpty();
    }
  }

  @Test
  void where_it_cannot_be_kept_the_file_the_reason_and_the_cure_are_told() throws IOException {
    Path file = folder.resolve("a.isnad");
    Path inTheWay = Files.createDirectories(folder.resolve("a.isnad.casebook/in the way"));
    Histories made = Histories.of(RandomBook.of(5, 8, 5, 100));
    try (Ledger ledger = CaseFile.openOrCreate(file)) {
      Problem problem = ledger.keepCasebook(ledger.state(), "this program", made).orElseThrow();
      assertThat(problem.kind()).isEqualTo(ProblemKind.UNWRITABLE);
      assertThat(problem.file()).endsWith("a.isnad.casebook");
      assertThat(ledger.keptCasebook("this program")).isEmpty();

      Files.delete(inTheWay);
      Files.delete(inTheWay.getParent());
      assertThat(ledger.keepCasebook(ledger.state(), "this program", made)).isEmpty();
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(Path::toString)).noneMatch(name -> name.endsWith(".new"));
    }
  }

  @Test
  void judgements_make_it_anew_as_well() {
    try (Ledger ledger = CaseFile.openOrCreate(folder.resolve("a.isnad"))) {
      String before = ledger.state();
      ledger.judge(Samples.judgements());

      assertThat(ledger.state()).isNotEqualTo(before);
      assertThat(ledger.judge(Samples.judgements())).isZero();
    }
  }
}
