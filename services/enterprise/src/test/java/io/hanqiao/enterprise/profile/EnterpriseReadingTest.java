package io.hanqiao.enterprise.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnterpriseReadingTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CODE = "91350100M000100Y43";
  private static final String FAILING = "91350100M000100Y44";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "divisionCode": "4201"                | divisionCode       | 4201
          "divisionCode": "429999"              | divisionCode       | 429999
          "managementDistrict": "atlantis"      | managementDistrict | atlantis
          "industryCode": "C"                   | industryCode       | C
          "industryCode": "39"                  | industryCode       | 39
          "industryCode": "9999"                | industryCode       | 9999
          "establishedOn": "20140520"           | establishedOn      | 20140520
          "establishedOn": "1899-12-31"         | establishedOn      | 1899-12-31
          "staff": -1                           | staff              | -1
          "annualRevenue": "1e6"                | annualRevenue      | 1e6
          "totalAssets": "-1"                   | totalAssets        | -1
          "debtRatioPercent": 1001              | debtRatioPercent   | 1001
          "taxGrade": "E"                       | taxGrade           | E
          "inventionPatents": 1000001           | inventionPatents   | 1000001
          "lendingBanks": 1001                  | lendingBanks       | 1001
          "negativeFlags": ["RUMOUR"]           | negativeFlags[0]   | RUMOUR
          "chain": "perpetual-motion"           | chain              | perpetual-motion
          "chainPosition": "MIDDLE"             | chainPosition      | MIDDLE
          "listingReserve": "BRONZE_SEED"       | listingReserve     | BRONZE_SEED
          "lastRoundOn": "2025-6-30"            | lastRoundOn        | 2025-6-30
          "innovationPoints": 101               | innovationPoints   | 101
          "unpledgedInventionPatents": -1       | unpledgedInventionPatents | -1
          "unpledgedInventionPatents": 1000001  | unpledgedInventionPatents | 1000001
          "inventionPatents": 6, "unpledgedInventionPatents": 7 | unpledgedInventionPatents | 7
          "knowledgeValueGrade": "F"            | knowledgeValueGrade | F
          "commercialValueGrade": "E"           | commercialValueGrade | E
          "commercialValueGrade": "a"           | commercialValueGrade | a
          "invoiceMonths": -1                   | invoiceMonths      | -1
          "invoiceMonths": 601                  | invoiceMonths      | 601
          "outstandingLoans": "1e7"             | outstandingLoans   | 1e7
          "uscc": "91350100M000100Y44"          | uscc               | 91350100M000100Y44
          "usccAdmittedReason": "because"       | usccAdmittedReason | because
          """)
  void aWrongFieldIsNamedWithItsValueAndARemedyInBothLanguages(
      String field, String name, String value) throws JsonProcessingException {
    EnterpriseForm form = form("{" + field + "}");

    List<Finding> findings = findings(() -> EnterpriseReading.of(form, false));

    assertThat(findings).extracting(Finding::field).containsExactly(name);
    assertThat(findings.get(0).value()).isEqualTo(value);
    assertThat(findings.get(0).flaw().right().zh()).matches(".*\\p{IsHan}.*");
    assertThat(findings.get(0).flaw().right().en()).isNotBlank();
  }

  @Test
  void aCodeWhoseCheckFailsIsReadWithAnOperatorsReasonOnly() throws JsonProcessingException {
    EnterpriseForm form =
        form("{\"uscc\": \"" + FAILING + "\", \"usccAdmittedReason\": \"as on the license\"}");

    assertThat(EnterpriseReading.of(form, true).uscc().value()).isEqualTo(FAILING);
    assertThat(findings(() -> EnterpriseReading.of(form, false)))
        .extracting(Finding::field)
        .containsExactly("usccAdmittedReason");
  }

  @Test
  void anEditKeepsTheRegisteredCodeWhetherItsCheckHoldsOrNot() throws JsonProcessingException {
    EnterpriseForm failing = form("{\"uscc\": \"" + FAILING + "\"}");

    assertThat(EnterpriseReading.ofEdit(failing, FAILING, false).uscc().value()).isEqualTo(FAILING);
    assertThat(findings(() -> EnterpriseReading.ofEdit(failing, CODE, true)))
        .extracting(Finding::field)
        .containsExactly("uscc");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "tier": "CULTIVATION"          | recognitions[0].tier
          "tier": "BEST"                 | recognitions[0].tier
          "batch": 0                     | recognitions[0].batch
          "issuedOn": null               | recognitions[0].issuedOn
          "validUntil": "2026-02-30"     | recognitions[0].validUntil
          "validUntil": "2024-12-30"     | recognitions[0].validUntil
          "lastRecheckOn": "2024-12-30"  | recognitions[0].lastRecheckOn
          """)
  void aWrongFieldOfARecognitionIsNamedWithItsPlace(String field, String name)
      throws JsonProcessingException {
    ObjectNode right =
        (ObjectNode)
            JSON.readTree(
                "{\"tier\": \"SRDI\", \"issuedOn\": \"2024-12-31\", \"validUntil\": \"2027-12-31\"}");
    right.setAll((ObjectNode) JSON.readTree("{" + field + "}"));
    EnterpriseForm form = form("{\"recognitions\": [" + right + "]}");

    assertThat(findings(() -> EnterpriseReading.of(form, true)))
        .extracting(Finding::field)
        .containsExactly(name);
  }

  @Test
  void whatAFirmSaysOfItsOwnRecognitionIsRefused() throws JsonProcessingException {
    EnterpriseForm form = form("{\"recognitions\": [], \"inCultivationPool\": true}");

    assertThat(findings(() -> EnterpriseReading.of(form, false)))
        .extracting(Finding::field)
        .containsExactly("recognitions", "inCultivationPool");
    assertThat(findings(() -> EnterpriseReading.ofEdit(form, CODE, false)))
        .extracting(Finding::field)
        .containsExactly("recognitions", "inCultivationPool");
    assertThat(findings(() -> EnterpriseReading.ofEdit(form, CODE, true)))
        .extracting(Finding::field)
        .containsExactly("recognitions");
  }

  @Test
  void whatIsLeftOutStaysUnknown() throws JsonProcessingException {
    EnterpriseFacts facts = EnterpriseReading.of(form("{}"), false).facts();

    assertThat(facts.staff()).isNull();
    assertThat(facts.annualRevenueFen()).isNull();
    assertThat(facts.firstTimeBorrower()).isNull();
    assertThat(facts.negativeFlags()).isEmpty();
    assertThat(facts.outstandingLoansFen()).isNull();
    assertThat(facts.talentCertified()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"inventionPatents\": 6, \"unpledgedInventionPatents\": 6",
        "\"unpledgedInventionPatents\": 6",
        "\"knowledgeValueGrade\": \"E\", \"commercialValueGrade\": \"D\"",
        "\"unpledgedInventionPatents\": 0, \"invoiceMonths\": 0, \"outstandingLoans\": \"0.00\""
      })
  void whatIsJustPossibleIsRead(String fields) throws JsonProcessingException {
    EnterpriseForm form = form("{" + fields + "}");

    assertThatCode(() -> EnterpriseReading.of(form, false)).doesNotThrowAnyException();
  }

  private static List<Finding> findings(Runnable reading) {
    return catchThrowableOfType(ProblemException.class, reading::run).findings();
  }

  private static EnterpriseForm form(String fields) throws JsonProcessingException {
    ObjectNode form =
        JSON.createObjectNode()
            .put("uscc", CODE)
            .put("name", "n")
            .put("divisionCode", "420111")
            .put("industryCode", "3976");
    form.setAll((ObjectNode) JSON.readTree(fields));
    return JSON.treeToValue(form, EnterpriseForm.class);
  }
}
