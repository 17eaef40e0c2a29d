package io.hanqiao.challenge.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hanqiao.platform.problem.ProblemException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContradictionsTest {

  private static final UUID SPONSOR = UUID.fromString("01930000-0000-7000-8000-00000000e001");
  private static final UUID OTHER = UUID.fromString("01930000-0000-7000-8000-00000000a001");

  @Test
  void aLargeFirmsChallengeForTeamsAloneIsRefusedInBothLanguagesAndBothFieldsAreNamed() {
    ProblemException refused =
        catchThrowableOfType(
            ProblemException.class,
            () -> read("'kind': 'LARGE_TO_SME', 'solverKinds': ['TEAM'], 'visibility': 'PUBLIC'"));

    assertThat(refused.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.field()).isEqualTo("solverKinds");
              assertThat(finding.value()).isEqualTo("TEAM");
              assertThat(finding.flaw().wrong().zh()).contains("LARGE_TO_SME", "TEAM");
              assertThat(finding.flaw().wrong().en()).contains("LARGE_TO_SME", "TEAM");
              assertThat(finding.flaw().right().zh()).contains("solverKinds", "kind");
              assertThat(finding.flaw().right().en()).contains("solverKinds", "kind");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'kind': 'LARGE_TO_SME', 'solverKinds': ['TEAM', 'SME'], 'visibility': 'PUBLIC'",
        "'kind': 'LARGE_TO_SME', 'solverKinds': ['CONSORTIUM'], 'visibility': 'PUBLIC'",
        "'kind': 'LARGE_TO_SME', 'visibility': 'PUBLIC'",
        "'kind': 'CHAIN_GAP', 'solverKinds': ['TEAM'], 'visibility': 'PUBLIC'",
        "'kind': 'JOINT', 'visibility': 'PUBLIC',"
            + " 'conflictOrgs': ['01930000-0000-7000-8000-00000000a001']",
      })
  void whatSomebodyMayAnswerIsNoContradiction(String fields) {
    assertThatCode(() -> read(fields)).doesNotThrowAnyException();
  }

  @Test
  void aSponsorIsNotTheOnlyOneInvited() throws JsonProcessingException {
    String direct = "'kind': 'COMMISSIONED', 'visibility': 'POINT_TO_POINT', 'invitedOrgs': ['";
    ChallengeContent itself = read(direct + SPONSOR + "']");
    ChallengeContent both = read(direct + SPONSOR + "', '" + OTHER + "']");

    ProblemException refused =
        catchThrowableOfType(
            ProblemException.class, () -> Contradictions.refuseItselfAlone(itself, SPONSOR));
    assertThat(refused.findings()).extracting("field").containsExactly("invitedOrgs");
    assertThatCode(() -> Contradictions.refuseItselfAlone(itself, OTHER))
        .doesNotThrowAnyException();
    assertThatCode(() -> Contradictions.refuseItselfAlone(both, SPONSOR))
        .doesNotThrowAnyException();
  }

  private static ChallengeContent read(String fields) throws JsonProcessingException {
    String form =
        ("{'title': '高反射表面缺陷在线检测', 'selectionMode': 'SPONSOR_DECIDES', " + fields + "}")
            .replace('\'', '"');
    return ChallengeReading.ofSponsor(
            new ObjectMapper().readValue(form, ChallengeForm.class), LocalDate.of(2026, 6, 30))
        .content();
  }
}
