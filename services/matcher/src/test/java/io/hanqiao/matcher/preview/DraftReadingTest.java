package io.hanqiao.matcher.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftReadingTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static List<Finding> findings(String draft) throws Exception {
    ObjectNode body = (ObjectNode) JSON.readTree(draft);
    ProblemException refused =
        catchThrowableOfType(ProblemException.class, () -> DraftReading.check(body));
    return refused == null ? List.of() : refused.findings();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"amountMax\": \"abc\"}                              | amountMax",
        "{\"amountMax\": 5}                                    | amountMax",
        "{\"amountMax\": \"0\"}                                | amountMax",
        "{\"amountMin\": \"10.00\", \"amountMax\": \"5.00\"}   | amountMax",
        "{\"termMinMonths\": 50, \"termMaxMonths\": 5}         | termMaxMonths",
        "{\"termMaxMonths\": 1.5}                              | termMaxMonths",
        "{\"termMaxMonths\": 99999999999}                      | termMaxMonths",
        "{\"minAgeMonths\": 2147483647}                        | minAgeMonths",
        "{\"purposes\": [null]}                                | purposes[0]",
        "{\"purposes\": []}                                    | purposes",
        "{\"purposes\": \"MERGER\"}                            | purposes",
        "{\"purposes\": [\"RND\", \"RND\"]}                    | purposes[1]",
        "{\"serviceDivisions\": [\"420199\"]}                  | serviceDivisions[0]",
        "{\"rate\": {}}                                        | rate.kind",
        "{\"rate\": {\"kind\": \"FOO\"}}                       | rate.kind",
        "{\"rate\": {\"kind\": \"FIXED\"}}                     | rate",
        "{\"rate\": {\"kind\": \"LPR_SPREAD\", \"minBp\": 9, \"maxBp\": 8}} | rate.maxBp",
        "{\"rate\": {\"kind\": \"LPR_SPREAD\", \"minBp\": -99999}}          | rate.minBp",
        "{\"rate\": {\"kind\": \"FIXED\", \"minBp\": 9, \"minPercent\": \"3\"}} | rate.minBp",
        "{\"bankId\": \"x\"}                                   | bankId",
        "{\"status\": \"CLOSED\"}                              | status",
        "{\"inForce\": \"maybe\"}                              | inForce",
        "{\"loanToValue\": [null]}                             | loanToValue[0]",
        "{\"loanToValue\": [{\"collateral\": \"EQUIPMENT\"}]}  | loanToValue[0].maxPercent",
        "{\"greenCatalogueCodes\": [\"1\"]}                    | greenCatalogueVersion",
        "{\"anchorEnterpriseIds\": [\"x\"], \"anchorEdge\": \"SUPPLIER\"} | anchorEnterpriseIds[0]",
        "{\"conditions\": [{\"title\": \"t\"}]}                | conditions[0].expression"
      })
  void whatIsWrongIsNamedByItsOwnField(String draft, String field) throws Exception {
    assertThat(findings(draft)).extracting(Finding::field).containsExactly(field);
  }

  @Test
  void everythingThatIsWrongIsFoundAtOnceInEitherLanguageAlone() throws Exception {
    List<Finding> found =
        findings(
            "{\"amountMax\": \"abc\", \"termMaxMonths\": \"x\", \"zzz\": 1, \"purposes\": [\"X\"]}");

    assertThat(found)
        .extracting(Finding::field)
        .containsExactlyInAnyOrder("amountMax", "termMaxMonths", "zzz", "purposes[0]");
    assertThat(found)
        .allSatisfy(
            finding -> {
              assertThat(finding.flaw().wrong().zh()).doesNotContain("java", "com.", "class");
              assertThat(finding.flaw().wrong().en()).doesNotContain("java", "com.", "class");
              assertThat(finding.flaw().wrong().zh()).containsPattern("\\p{IsHan}");
              assertThat(finding.flaw().right().zh()).containsPattern("\\p{IsHan}");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"name\": null, \"bankId\": null, \"rate\": null}",
        "{\"minAnnualRevenue\": \"0.00\", \"clockProgramme\": null, \"synthetic\": true}",
        "{\"rate\": {\"kind\": \"LPR_SPREAD\", \"minBp\": -40, \"maxPercent\": null}}",
        "{\"loanToValue\": [{\"collateral\": \"EQUIPMENT\", \"maxPercent\": 60}]}",
        "{\"greenCatalogueVersion\": \"2025\", \"greenCatalogueCodes\": [\"1\"]}",
        "{\"serviceDivisions\": [\"42\", \"4201\"], \"validFrom\": \"2026-01-01\"}",
        "{\"conditions\": [{\"title\": \"t\", \"expression\": \"firm.annualRevenue > 1\"}]}"
      })
  void whatCouldBePostedIsRead(String draft) throws Exception {
    ObjectNode body = (ObjectNode) JSON.readTree(draft);
    assertThatCode(() -> DraftReading.check(body)).doesNotThrowAnyException();
  }
}
