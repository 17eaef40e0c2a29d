package io.hanqiao.credit.offer;

import static io.hanqiao.credit.offer.OfferForms.findings;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.problem.Finding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContradictionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "renewalWithinDays": 90, "purposes": ["RND"]                                | renewalWithinDays
          "renewalWithinDays": 90, "firstTimeBorrowersOnly": true                     | firstTimeBorrowersOnly
          "purposes": ["RENEWAL"], "firstTimeBorrowersOnly": true                     | firstTimeBorrowersOnly
          "renewalWithinDays": 90, "maxLendingBanks": 0                               | maxLendingBanks
          "renewalWithinDays": 90, "maxOutstandingLoansRevenuePercent": 0             | maxOutstandingLoansRevenuePercent
          "parkListRequired": true, "purposes": ["FIXED_ASSET_PROJECT"]               | parkListRequired
          "minInvoiceMonths": 25, "maxAgeMonths": 24                                  | minInvoiceMonths
          "collateral": ["TRADEMARK"], "loanToValue": [{"collateral": "PATENT", "maxPercent": 30}] | loanToValue
          "amountMin": "300000.01", "maxAnnualRevenue": "1000000", "amountCapRevenuePercent": 30 | amountCapRevenuePercent
          "amountMin": "1", "maxAnnualRevenue": "0", "amountCapRevenuePercent": 1000  | amountCapRevenuePercent
          "rate": {"kind": "FIXED", "minPercent": "2"}, "feePercent": "0.5", "subsidyPercent": "2.5001" | subsidyPercent
          "rate": {"kind": "FIXED", "maxPercent": "2"}, "feePercent": "0", "subsidyPercent": "3" | subsidyPercent
          "anchorEnterpriseIds": ["01930000-0000-7000-8000-0000000ee001"]             | anchorEdge
          "minAnnualRevenue": "2", "maxAnnualRevenue": "1"                            | maxAnnualRevenue
          """)
  void whatNobodyCanMeetIsFoundWithARemedyInBothLanguages(String fields, String field) {
    List<Finding> findings = findings(fields);

    assertThat(findings).extracting(Finding::field).containsExactly(field);
    assertThat(findings.get(0).flaw().wrong().zh()).matches(".*\\p{IsHan}.*");
    assertThat(findings.get(0).flaw().wrong().en()).matches("[\\x20-\\x7e“”‘’（）]+");
    assertThat(findings.get(0).flaw().right().zh()).matches(".*\\p{IsHan}.*");
    assertThat(findings.get(0).flaw().right().en()).matches("[\\x20-\\x7e]+");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"renewalWithinDays\": 90, \"purposes\": [\"RND\", \"RENEWAL\"], \"maxLendingBanks\": 1",
        "\"renewalWithinDays\": 90, \"firstTimeBorrowersOnly\": false",
        "\"purposes\": [\"RENEWAL\", \"RND\"], \"firstTimeBorrowersOnly\": true",
        "\"maxLendingBanks\": 0, \"firstTimeBorrowersOnly\": true",
        "\"loanToValue\": [{\"collateral\": \"PATENT\", \"maxPercent\": 30}]",
        "\"amountMin\": \"300000\", \"maxAnnualRevenue\": \"1000000\", \"amountCapRevenuePercent\": 30",
        "\"amountMin\": \"1\", \"maxAnnualRevenue\": \"1000000000000.00\","
            + " \"amountCapRevenuePercent\": 1000",
        "\"rate\": {\"kind\": \"FIXED\", \"minPercent\": \"2\"}, \"feePercent\": \"0.5\","
            + " \"subsidyPercent\": \"2.5\"",
        // The fee is unknown, and LPR is another every month: nothing is certain.
        "\"rate\": {\"kind\": \"FIXED\", \"minPercent\": \"2\"}, \"subsidyPercent\": \"3\"",
        "\"rate\": {\"kind\": \"LPR_SPREAD\", \"minBp\": 0}, \"feePercent\": \"0\","
            + " \"subsidyPercent\": \"9\"",
        "\"anchorEdge\": \"SUPPLIER\"",
        "\"parkListRequired\": true",
        "\"parkListRequired\": true, \"purposes\": [\"PLANT_PURCHASE\", \"RND\"]",
        "\"parkListRequired\": false, \"purposes\": [\"RND\"]",
        "\"minInvoiceMonths\": 24, \"maxAgeMonths\": 24",
        "\"maxOutstandingLoansRevenuePercent\": 0, \"firstTimeBorrowersOnly\": true",
        "\"greenCatalogueVersion\": \"2025\"",
        "\"headroom\": \"1\", \"amountMin\": \"2\"",
      })
  void whatSomebodyMayMeetIsNoContradiction(String fields) {
    assertThat(findings(fields)).isEmpty();
  }
}
