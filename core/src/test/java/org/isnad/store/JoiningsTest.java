package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.isnad.base.Id;
import org.isnad.network.Joining;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoiningsTest {
  private static final Id ONE = Id.of("claim", 1);
  private static final Id OTHER = Id.of("claim", 2);

  private static Joining decision(Joining.Verdict verdict, int second) {
    return new Joining(
        ONE, OTHER, verdict, "an analyst", "for a reason", Instant.EPOCH.plusSeconds(second));
  }

  @Test
  void a_decision_outlives_the_program_and_is_undone_without_being_lost(@TempDir Path folder) {
    Path file = folder.resolve("case.isnad");
    Joining joined = decision(Joining.Verdict.JOINED, 1);
    Joining withdrawn = decision(Joining.Verdict.WITHDRAWN, 2);
    try (Ledger ledger = CaseFile.openOrCreate(file)) {
      ledger.decide(joined);
    }
    try (Ledger ledger = CaseFile.open(file)) {
      assertThat(ledger.joinings().on(OTHER, ONE)).contains(joined);
      ledger.decide(withdrawn);
      assertThat(ledger.joinings().on(ONE, OTHER)).isEmpty();
      assertThat(ledger.joiningDecisions()).containsExactly(joined, withdrawn);
    }
  }

  @Test
  void a_recorded_decision_cannot_be_changed(@TempDir Path folder) {
    try (Ledger ledger = CaseFile.openOrCreate(folder.resolve("case.isnad"))) {
      ledger.decide(decision(Joining.Verdict.APART, 1));
      assertThatThrownBy(() -> ledger.handle().execute("UPDATE joining SET verdict = 'joined'"))
          .hasMessageContaining("append-only");
      assertThatThrownBy(() -> ledger.handle().execute("DELETE FROM joining"))
          .hasMessageContaining("append-only");
    }
  }
}
