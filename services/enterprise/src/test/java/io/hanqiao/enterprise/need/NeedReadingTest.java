package io.hanqiao.enterprise.need;

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

class NeedReadingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "purpose": "FUN"                 | purpose
          "purpose": null                  | purpose
          "amount": "0.00"                 | amount
          "amount": "5,000"                | amount
          "termMonths": 0                  | termMonths
          "termMonths": 361                | termMonths
          "rateCeilingPercent": "385"      | rateCeilingPercent
          "rateCeilingPercent": "3.85%"    | rateCeilingPercent
          "securityTypes": []              | securityTypes
          "securityTypes": ["CREDIT"]      | securityTypes[0]
          "securityTypes": ["MORTGAGE"]    | collateral
          "collateral": ["HOUSE"]          | collateral[0]
          "neededWithinDays": 366          | neededWithinDays
          "greenCatalogueVersion": "2025"  | greenCatalogueCode
          "greenCatalogueCode": "4.1"      | greenCatalogueVersion
          "greenCatalogueVersion": "2019", "greenCatalogueCode": "4.1"  | greenCatalogueCode
          "greenCatalogueVersion": "2025", "greenCatalogueCode": "x"    | greenCatalogueCode
          "ownCapitalPercent": -1          | ownCapitalPercent
          "ownCapitalPercent": 101         | ownCapitalPercent
          "projectDivisionCode": "4209"    | projectDivisionCode
          "projectDivisionCode": "420999"  | projectDivisionCode
          "rateCeilingLprSpreadBp": -501   | rateCeilingLprSpreadBp
          "rateCeilingLprSpreadBp": 2001   | rateCeilingLprSpreadBp
          "collateralValues": [null]       | collateralValues[0]
          "collateralValues": [{"value": "1.00"}]             | collateralValues[0].collateral
          "collateralValues": [{"collateral": "HOUSE"}]       | collateralValues[0].collateral
          "collateralValues": [{"collateral": "EQUITY"}]      | collateralValues[0].value
          "collateralValues": [{"value": "0.00"}]             | collateralValues[0].value
          "existingLoan": {"maturesOn": "2027-03-31"}         | existingLoan.bankId
          "existingLoan": {"normal": true}                    | existingLoan.maturesOn
          "existingLoan": {"maturesOn": "2027"}               | existingLoan.maturesOn
          """)
  void aWrongFieldIsNamed(String field, String name) throws JsonProcessingException {
    NeedForm form = form("{" + field + "}");

    ProblemException refused =
        catchThrowableOfType(ProblemException.class, () -> NeedReading.ofFirm(form, DAY));

    assertThat(refused.findings()).extracting(Finding::field).contains(name);
  }

  @Test
  void aMortgageBesideAnUnsecuredLoanNeedsNoAsset() throws JsonProcessingException {
    NeedReading read =
        NeedReading.ofFirm(form("{\"securityTypes\": [\"MORTGAGE\", \"UNSECURED\"]}"), DAY);

    assertThat(read.terms().collateral()).isEmpty();
    assertThat(read.terms().amountFen()).isEqualTo(300_000_000L);
  }

  private static NeedForm form(String fields) throws JsonProcessingException {
    ObjectNode form =
        JSON.createObjectNode()
            .put("purpose", "WORKING_CAPITAL")
            .put("amount", "3000000.00")
            .put("termMonths", 12);
    form.putArray("securityTypes").add("UNSECURED");
    form.setAll((ObjectNode) JSON.readTree(fields));
    return JSON.treeToValue(form, NeedForm.class);
  }
}
