package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.mention.MentionFinder;
import org.isnad.mention.Mentions;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Models;
import org.isnad.report.ReadResult;
import org.isnad.report.read.ReportReader;
import org.isnad.time.TimeFinder;
import org.isnad.voice.Voice;
import org.isnad.voice.VoiceFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole reports in Arabic and Persian, each with the claims that are read from it beside it: every
 * line was compared with the text. Run with {@code -Disnad.golden=write} to write them anew, then
 * read the difference before committing it.
 */
class ShallowTextsTest {
  private static final class Loaded {
    static final MentionFinder MENTIONS = MentionFinder.load();
    static final TimeFinder TIMES = TimeFinder.load();
    static final VoiceFinder VOICES = VoiceFinder.load();
    static final ClaimFinder CLAIMS = ClaimFinder.load();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ar-lebanon", "ar-libya", "ar-mali", "ar-somalia", "ar-sudan", "ar-yemen",
        "fa-afghan", "fa-baluch", "fa-karabakh", "fa-kurd", "fa-syria", "fa-tajik"
      })
  void give_the_claims_that_a_reader_takes_from_them(String name) throws IOException {
    Path folder =
        Path.of(
            System.getProperty("isnad.root", ".."),
            "core/src/test/resources/org/isnad/claim/shallow");
    Path golden = folder.resolve(name + ".claims");
    String read = String.join("\n", lines(folder.resolve(name + ".txt"))) + "\n";
    if (System.getProperty("isnad.golden", "").equals("write")) {
      Files.writeString(golden, read);
    }
    assertThat(read).isEqualTo(Files.readString(golden));
  }

  private static List<String> lines(Path file) {
    List<String> lines = new ArrayList<>();
    new ReportReader()
        .read(
            file,
            result -> {
              if (result instanceof ReadResult.Read read) {
                AnalysedText text = Models.analyser().analyse(read.report());
                Mentions mentions = Loaded.MENTIONS.find(text);
                Loaded.CLAIMS
                    .find(
                        text, mentions, Loaded.TIMES.find(text), Loaded.VOICES.find(text, mentions))
                    .all()
                    .forEach(claim -> lines.add(line(claim)));
              }
            });
    return lines;
  }

  private static String line(Claim claim) {
    String what =
        claim instanceof Claim.Relation r
            ? r.subject().words() + " " + r.predicate() + " " + r.object().words()
            : Happenings.line(claim);
    Voice voice = claim.basis().chain().innermost();
    return what + " | " + (voice instanceof Voice.Credited c ? c.words() : "the outlet");
  }
}
