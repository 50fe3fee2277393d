package org.isnad.claim.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.isnad.base.Line;
import org.isnad.claim.grammar.Role;
import org.isnad.mention.ActorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameFileTest {
  private static Frame only(String text) {
    return FrameFile.read(Line.of("test.frames", text)).getFirst();
  }

  @Test
  void reads_triggers_slots_claims_and_prior() {
    Frame frame =
        only(
            """
            # who leads whom
            kinds body = ARMED_GROUP PARTY
            lead/v; head/v +up | A=subj:PERSON B=obj/over:body C=in? | relation LEADS A B | 0.9
            """);
    assertThat(frame.name()).isEqualTo("test:3");
    assertThat(frame.prior()).isEqualTo(0.9);
    assertThat(frame.triggers()).extracting(Trigger::words).containsExactly(1, 2);
    Slot body = frame.slots().get(1);
    assertThat(body.roles()).containsExactly(Role.OBJ, Role.prep("over"));
    assertThat(body.kinds()).containsExactlyInAnyOrder(ActorKind.ARMED_GROUP, ActorKind.PARTY);
    assertThat(frame.slots().get(2).optional()).isTrue();
    assertThat(frame.templates().getFirst().arguments()).containsExactly("A", "B");
  }

  @Test
  void tells_claims_for_assertion_from_claims_for_denial() {
    Frame frame =
        only("obey/v | A=subj B=obj | relation X A B; otherwise relation Y A B | 0.9 alleged");
    assertThat(frame.templates(false)).extracting(Template::type).containsExactly("X");
    assertThat(frame.templates(true)).extracting(Template::type).containsExactly("Y");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "lead | A=subj B=obj | relation L A B | 0.9 # write it as lead/v",
        "lead/x | A=subj B=obj | relation L A B | 0.9 # write v, n or a",
        "take/v order | A=subj B=obj | relation L A B | 0.9 # put + = < ~ or > before it",
        "lead/v | A=object B=obj | relation L A B | 0.9 # no role 'object'",
        "lead/v | A=subj:men B=obj | relation L A B | 0.9 # no kind 'men'",
        "lead/v | A=subj B=obj | relation L A C | 0.9 # no slot 'C'",
        "lead/v | A=subj B=obj | relation | 0.9 # is no claim",
        "lead/v | A=subj B=obj | relation L A B | 2 # out of range",
        "lead/v | A=subj B=obj | relation L A B | 0.9 maybe # no modality 'maybe'",
        "lead/v | A=subj B=obj | relation L A B # there are 3 fields"
      })
  void names_file_line_and_cure(String wrong, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FrameFile.read(Line.of("test.frames", "\n" + wrong)))
        .withMessageStartingWith("test.frames line 2: ")
        .withMessageContaining(message.strip());
  }
}
