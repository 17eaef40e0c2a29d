package io.hanqiao.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClockProgrammeTest {

  private static final Instant BEFORE_NATIONAL_DAY = Instant.parse("2026-09-30T03:00:00Z");

  @Test
  void theUsualPromiseToAnApplicantIsOneThreeAndFiveWorkingDays() {
    ClockProgramme usual = ClockProgramme.usual("LOAN_APPLICATION");

    assertThat(usual.code()).isEqualTo("LOAN_CODE_135");
    assertThat(usual.stages().stream().map(s -> due(s, BEFORE_NATIONAL_DAY)))
        .containsExactly(
            // Seven days off; the Saturday after them is worked.
            Instant.parse("2026-10-08T16:00:00Z"),
            Instant.parse("2026-10-10T16:00:00Z"),
            Instant.parse("2026-10-13T16:00:00Z"));
  }

  @Test
  void everyMatterHasOneUsualProgrammeAndEveryRowItsDocument() {
    for (String matter : List.of("LOAN_APPLICATION", "CHALLENGE")) {
      assertThat(ClockProgramme.all(matter)).filteredOn(ClockProgramme::usual).hasSize(1);
    }
    for (ReferenceTable.Row row : ReferenceTable.read("clock-stages.csv").rows()) {
      ClockProgramme programme = ClockProgramme.find(row.get("programme")).orElseThrow();
      // What a row repeats of its programme it repeats exactly.
      assertThat(row.get("for")).isEqualTo(programme.matter());
      assertThat(row.get("usual")).isEqualTo(String.valueOf(programme.usual()));
      assertThat(row.get("zh")).isEqualTo(programme.name().zh());
      assertThat(row.get("en")).isEqualTo(programme.name().en());
      assertThat(row.get("document")).isNotBlank();
      assertThat(row.get("clause_zh")).isNotBlank();
      assertThat(row.get("reading")).isNotBlank();
      assertThat(row.get("status")).isIn("confirmed", "unconfirmed");
      assertThat(Set.copyOf(programme.stages())).hasSameSizeAs(programme.stages());
    }
  }

  @Test
  void aProgrammeOfAnotherMatterIsNotTaken() {
    assertThat(ClockProgramme.parse("LOAN_APPLICATION", "RESPONSE_48H"))
        .isInstanceOf(Parsed.Invalid.class);
    assertThat(ClockProgramme.parse("LOAN_APPLICATION", "COORDINATION_MONTH").orThrow())
        .isEqualTo("COORDINATION_MONTH");
  }

  private static Instant due(ClockStage stage, Instant from) {
    return stage.due(from).orElseThrow();
  }
}
