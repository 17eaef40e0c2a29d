package io.hanqiao.challenge.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChallengeReadingTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "kind": null                                      | kind
          "kind": "FUN"                                     | kind
          "title": "三个字"                                  | title
          "selectionMode": null                             | selectionMode
          "visibility": null                                | visibility
          "visibility": "POINT_TO_POINT"                    | invitedOrgs
          "invitedOrgs": ["01930000-0000-7000-8000-00000000a001"] | invitedOrgs
          "conflictOrgs": ["x"]                             | conflictOrgs[0]
          "conflictOrgs": [null]                            | conflictOrgs[0]
          "indicators": [null]                              | indicators[0]
          "indicators": [{"name": "精度"}]                   | indicators[0].target
          "indicators": [{"name": "精度", "target": "1", "comparator": "NEAR"}] | indicators[0].comparator
          "requirements": [""]                              | requirements[0]
          "sectors": ["FUN"]                                | sectors[0]
          "ipc": ["Z99Z"]                                   | ipc[0]
          "solverKinds": ["BANK"]                           | solverKinds[0]
          "divisionCode": "42"                              | divisionCode
          "budget": "0.00"                                  | budget
          "months": 121                                     | months
          "winners": 4                                      | winners
          "trlIn": 10                                       | trlIn
          "trlIn": 5, "trlOut": 4                           | trlOut
          "maturityIn": "PILOT", "maturityOut": "LAB"       | maturityOut
          "kind": "LARGE_TO_SME", "solverKinds": ["TEAM"]   | solverKinds
          "visibility": "POINT_TO_POINT", "invitedOrgs": ["01930000-0000-7000-8000-00000000a001"], "conflictOrgs": ["01930000-0000-7000-8000-00000000a001"] | conflictOrgs
          "deadline": "2026-06-29"                          | deadline
          "paymentSchedule": "30%"                          | paymentSchedule
          "postSubsidyPercent": 0                           | postSubsidyPercent
          "status": "OPEN"                                  | status
          "closedOn": "2026-01-01"                          | closedOn
          """)
  void aWrongFieldOfASponsorIsNamed(String field, String name) throws JsonProcessingException {
    ChallengeForm form = form("{" + field + "}");

    ProblemException refused =
        catchThrowableOfType(ProblemException.class, () -> ChallengeReading.ofSponsor(form, TODAY));

    assertThat(refused.findings()).extracting(Finding::field).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "status": "ENDED"                                            | status
          "status": "OPEN", "closedReason": "AWARDED"                  | closedReason
          "status": "CLOSED", "closedOn": "2026-01-01"                 | closedReason
          "status": "CLOSED", "closedReason": "AWARDED"                | closedOn
          "status": "CLOSED", "closedReason": "AWARDED", "closedOn": "2026-07-01" | closedOn
          """)
  void aWrongFieldOfAReportIsNamed(String field, String name) throws JsonProcessingException {
    ChallengeForm form = form("{" + field + "}");

    ProblemException refused =
        catchThrowableOfType(
            ProblemException.class, () -> ChallengeReading.ofOperator(form, TODAY));

    assertThat(refused.findings()).extracting(Finding::field).containsExactly(name);
  }

  @Test
  void emptyListsStateNothing() throws JsonProcessingException {
    Question read =
        ChallengeReading.ofSponsor(
                form("{\"indicators\": [], \"sectors\": [], \"ipc\": [], \"requirements\": []}"),
                TODAY)
            .content()
            .question();

    assertThat(read.indicators()).isNull();
    assertThat(read.sectors()).isNull();
    assertThat(read.ipc()).isNull();
    assertThat(read.requirements()).isNull();
  }

  @Test
  void proposalsAreTakenOnTheLastDayItself() throws JsonProcessingException {
    Conditions conditions =
        ChallengeReading.ofSponsor(form("{\"deadline\": \"2026-06-30\"}"), TODAY)
            .content()
            .conditions();

    assertThat(conditions.past(TODAY)).isFalse();
    assertThat(conditions.past(TODAY.plusDays(1))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "budgetNote": "面议"                                | INDICATORS MATURITY DEADLINE
          "budget": "1.00", "trlOut": 7                      | INDICATORS DEADLINE
          "indicators": [{"name": "精度", "target": "0.1"}]   | TEST_METHOD UNIT BUDGET MATURITY DEADLINE
          "indicators": [{"name": "精度", "target": "0.1", "unit": "mm", "testMethod": "标准件"}, {"name": "节拍", "target": "2", "unit": "s"}], "maturityOut": "PILOT" | TEST_METHOD BUDGET DEADLINE
          """)
  void whatASolverWouldNeedAndIsNotToldIsListed(String fields, String missing)
      throws JsonProcessingException {
    ChallengeContent content =
        ChallengeReading.ofSponsor(form("{" + fields + "}"), TODAY).content();

    assertThat(MissingPart.of(content.question(), content.conditions()))
        .extracting(Enum::name)
        .containsExactly(missing.split(" "));
  }

  private static ChallengeForm form(String fields) throws JsonProcessingException {
    ObjectNode form =
        JSON.createObjectNode()
            .put("kind", "COMMISSIONED")
            .put("title", "高反射表面缺陷在线检测")
            .put("visibility", "PUBLIC")
            .put("selectionMode", "SPONSOR_DECIDES");
    form.setAll((ObjectNode) JSON.readTree(fields));
    return JSON.treeToValue(form, ChallengeForm.class);
  }
}
