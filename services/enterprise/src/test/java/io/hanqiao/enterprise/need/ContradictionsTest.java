package io.hanqiao.enterprise.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContradictionsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final String BANK = "'bankId': '01930000-0000-7000-8000-0000000b0001'";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'rateCeilingPercent': '3.85', 'rateCeilingLprSpreadBp': 60 | rateCeilingLprSpreadBp
          'collateral': ['PATENT'], 'collateralValues': [{'collateral': 'EQUIPMENT', 'value': '1.00'}] | collateralValues[0].collateral
          'collateralValues': [{'collateral': 'EQUIPMENT', 'value': '1.00'}] | collateralValues[0].collateral
          'collateral': ['PATENT'], 'collateralValues': [{'collateral': 'PATENT', 'value': '1.00'}, {'collateral': 'PATENT', 'value': '2.00'}] | collateralValues[1].collateral
          'purpose': 'WORKING_CAPITAL', 'existingLoan': {BANK, 'maturesOn': '2026-12-31'} | existingLoan
          'purpose': 'RENEWAL', 'existingLoan': {BANK, 'maturesOn': '2026-10-31', 'normal': true} | existingLoan.maturesOn
          'purpose': 'EQUIPMENT_UPGRADE', 'parkListed': true | parkListed
          'purpose': 'WORKING_CAPITAL', 'termMonths': 61 | termMonths
          'purpose': 'EXPORT', 'termMonths': 360 | termMonths
          """)
  void whatCannotHoldTogetherIsNamedOnceWhoeverSendsIt(String fields, String name)
      throws JsonProcessingException {
    for (boolean firm : new boolean[] {true, false}) {
      assertThat(findings(form(fields), firm)).extracting(Finding::field).containsExactly(name);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'purpose': 'RENEWAL'",
        "'purpose': 'RENEWAL', 'existingLoan': {BANK, 'maturesOn': '2026-11-01', 'normal': true}",
        "'purpose': 'RENEWAL', 'existingLoan': {BANK, 'maturesOn': '2026-10-31', 'normal': false}",
        "'purpose': 'RENEWAL', 'existingLoan': {BANK, 'maturesOn': '2026-10-31'}",
        "'purpose': 'PLANT_PURCHASE', 'parkListed': true, 'termMonths': 360",
        "'purpose': 'WORKING_CAPITAL', 'parkListed': false, 'termMonths': 60",
        "'purpose': 'WORKING_CAPITAL', 'greenCatalogueVersion': '2025', 'greenCatalogueCode': '4'",
        "'collateralValues': []",
        "'rateCeilingLprSpreadBp': -500, 'ownCapitalPercent': 0, 'projectDivisionCode': '420900'"
      })
  void whatIsOnlyUnusualOrUnknownIsRead(String fields) throws JsonProcessingException {
    NeedForm form = form(fields);

    assertThatCode(() -> NeedReading.ofFirm(form, DAY)).doesNotThrowAnyException();
  }

  @Test
  void aPurposeThatIsNotKnownContradictsNothing() throws JsonProcessingException {
    NeedForm form =
        form(
            "'purpose': null, 'termMonths': 360, 'parkListed': true,"
                + " 'existingLoan': {BANK, 'maturesOn': '2026-12-31'}");

    assertThatCode(() -> NeedReading.ofOperator(form, DAY)).doesNotThrowAnyException();
  }

  @Test
  void aTermThatIsTooLongIsToldThePurposeTheLimitAndItsSourceInBothLanguages()
      throws JsonProcessingException {
    Finding finding = findings(form("'purpose': 'RND', 'termMonths': 72"), true).get(0);

    assertThat(finding.value()).isEqualTo("72");
    assertThat(finding.flaw().wrong().zh()).contains("研发", "72个月", "60个月");
    assertThat(finding.flaw().wrong().en()).contains("research", "72 months", "60 months");
    assertThat(finding.flaw().right().zh()).contains("60个月", "《流动资金贷款管理办法》", "2024-07-01");
    assertThat(finding.flaw().right().en()).contains("60 months", "[2024] No. 2", "2024-07-01");
  }

  @Test
  void beforeTheLimitWasInForceALongerTermIsRead() throws JsonProcessingException {
    NeedForm form = form("'purpose': 'RND', 'termMonths': 72");

    NeedReading read = NeedReading.ofFirm(form, LocalDate.of(2024, 6, 30));

    assertThat(read.terms().termMonths()).isEqualTo(72);
  }

  private static List<Finding> findings(NeedForm form, boolean firm) {
    return catchThrowableOfType(
            ProblemException.class,
            () -> {
              NeedReading unused =
                  firm ? NeedReading.ofFirm(form, DAY) : NeedReading.ofOperator(form, DAY);
            })
        .findings();
  }

  private static NeedForm form(String fields) throws JsonProcessingException {
    ObjectNode form =
        object(
            "'purpose': 'WORKING_CAPITAL', 'amount': '3000000.00', 'termMonths': 12,"
                + " 'securityTypes': ['UNSECURED']");
    form.setAll(object(fields.replace("BANK", BANK)));
    return JSON.treeToValue(form, NeedForm.class);
  }

  private static ObjectNode object(String fields) throws JsonProcessingException {
    return (ObjectNode) JSON.readTree("{" + fields.replace('\'', '"') + "}");
  }
}
