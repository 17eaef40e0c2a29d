package io.hanqiao.credit.offer;

import static io.hanqiao.credit.offer.OfferForms.content;
import static io.hanqiao.credit.offer.OfferForms.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hanqiao.platform.problem.Finding;
import io.hanqiao.vocabulary.Collateral;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LendingTermsReadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "productForm": "LOAN"                                | productForm                       | LOAN
          "feePercent": "36.01"                                | feePercent                        | 36.01
          "subsidyPercent": "-1"                               | subsidyPercent                    | -1
          "enterpriseSizes": ["TINY"]                          | enterpriseSizes[0]                | TINY
          "enterpriseSizes": []                                | enterpriseSizes                   | []
          "minInnovationPoints": 101                           | minInnovationPoints               | 101
          "gradeCeiling": "A"                                  | gradeCeiling                      | A
          "minInvoiceMonths": 601                              | minInvoiceMonths                  | 601
          "minUnpledgedInventionPatents": -1                   | minUnpledgedInventionPatents      | -1
          "institutionalRoundWithinMonths": 0                  | institutionalRoundWithinMonths    | 0
          "chains": ["gold"]                                   | chains[0]                         | gold
          "chainPositions": ["ABOVE"]                          | chainPositions[0]                 | ABOVE
          "maxLendingBanks": 1001                              | maxLendingBanks                   | 1001
          "maxOutstandingLoansRevenuePercent": 1001            | maxOutstandingLoansRevenuePercent | 1001
          "renewalWithinDays": 3651                            | renewalWithinDays                 | 3651
          "refusedFlags": ["POOR"]                             | refusedFlags[0]                   | POOR
          "amountPerPatentMax": "0"                            | amountPerPatentMax                | 0
          "anchorEdge": "FRIEND"                               | anchorEdge                        | FRIEND
          "loanToValue": []                                    | loanToValue                       | []
          "loanToValue": [null]                                | loanToValue[0]                    |
          "loanToValue": [{"collateral": "HOUSE", "maxPercent": 70}] | loanToValue[0].collateral   | HOUSE
          "loanToValue": [{"collateral": "PATENT", "maxPercent": 101}] | loanToValue[0].maxPercent | 101
          "loanToValue": [{"collateral": "PATENT", "maxPercent": 0}] | loanToValue[0].maxPercent   | 0
          "loanToValue": [{"collateral": "PATENT"}]            | loanToValue[0].maxPercent         |
          "guarantorIds": []                                   | guarantorIds                      | []
          "guarantorIds": [null]                               | guarantorIds[0]                   |
          "areaBasis": "BOTH"                                  | areaBasis                         | BOTH
          "minOwnCapitalPercent": 100                          | minOwnCapitalPercent              | 100
          "greenCatalogueVersion": "1999"                      | greenCatalogueVersion             | 1999
          "greenCatalogueVersion": "2025", "greenCatalogueCodes": ["10"] | greenCatalogueCodes[0]  | 10
          "greenCatalogueVersion": "2025", "greenCatalogueCodes": []     | greenCatalogueCodes     | []
          "greenCatalogueCodes": ["4"]                         | greenCatalogueVersion             |
          "headroom": "-5"                                     | headroom                          | -5
          "conditions": []                                     | conditions                        | []
          "conditions": [{"title": "t"}]                       | conditions[0].expression          |
          "conditions": [{"expression": "firm.exporter"}]               | conditions[0].title               |
          """)
  void whatCannotBeReadIsNamedWithItsValueAndARemedyInBothLanguages(
      String fields, String field, String value) {
    List<Finding> findings = findings(fields);

    assertThat(findings)
        .extracting(Finding::field, Finding::value)
        .containsExactly(tuple(field, value));
    assertThat(findings.get(0).flaw().right().zh()).matches(".*\\p{IsHan}.*");
    assertThat(findings.get(0).flaw().right().en()).matches("[\\x20-\\x7e“”‘’]+");
  }

  @Test
  void whatIsSaidTwiceOfOneThingIsFound() {
    String patent = "{\"collateral\": \"PATENT\", \"maxPercent\": 30}";
    String condition = "{\"title\": \"t\", \"expression\": \"firm.exporter\"}";
    String id = "\"" + new UUID(1, 1) + "\"";

    assertThat(
            findings(
                ("\"loanToValue\": [%s, %s], \"conditions\": [%s, %s], \"anchorEdge\": \"SUPPLIER\","
                        + " \"anchorEnterpriseIds\": [%s, %s]")
                    .formatted(patent, patent, condition, condition, id, id)))
        .extracting(Finding::field)
        .containsExactlyInAnyOrder(
            "loanToValue[1].collateral", "conditions[1].title", "anchorEnterpriseIds[1]");
  }

  @Test
  void everyFlawOfAConditionIsFoundWithThePartItIsAbout() {
    List<Finding> findings =
        findings(
            "\"conditions\": [{\"title\": \"a\", \"expression\": \"firm.exporter\"}, {\"title\": \"b\","
                + " \"expression\": \"firm.annualRevenu > 5 &&\\n firm.taxGrade == 'E'\"}]");

    assertThat(findings)
        .extracting(Finding::field, Finding::value)
        .containsExactly(
            tuple("conditions[1].expression", "firm.annualRevenu"),
            tuple("conditions[1].expression", "firm.taxGrade == 'E'"));
    assertThat(findings.get(1).flaw().wrong().zh()).contains("第2行第2列");
    assertThat(findings.get(0).flaw().right().en()).contains("firm.annualRevenue");
  }

  @Test
  void aConditionThatNobodyOrEverybodyMeetsIsFound() {
    String condition = "\"conditions\": [{\"title\": \"a\", \"expression\": \"%s\"}]";

    assertThat(findings(condition.formatted("firm.exporter && !firm.exporter"))).hasSize(1);
    assertThat(findings(condition.formatted("firm.annualRevenue >= 0"))).hasSize(1);
    assertThat(content(condition.formatted("  firm.exporter ")).conditions())
        .containsExactly(new OwnCondition("a", "firm.exporter"));
  }

  @Test
  void listsEndWhereNobodyLooksThroughThem() {
    assertThat(findings("\"conditions\": [" + conditions(11) + "]"))
        .extracting(Finding::field, Finding::value)
        .containsExactly(tuple("conditions", "11"));
    assertThat(content("\"conditions\": [" + conditions(10) + "]").conditions()).hasSize(10);
    assertThat(findings("\"guarantorIds\": [" + ids(101) + "]"))
        .extracting(Finding::field, Finding::value)
        .containsExactly(tuple("guarantorIds", "101"));
    assertThat(content("\"guarantorIds\": [" + ids(100) + "]").security().guarantorIds())
        .hasSize(100);
  }

  @Test
  void whatIsNotStatedStaysUnknown() {
    OfferContent content = content("\"headroom\": \"0\", \"feePercent\": \"0\"");

    assertThat(content.limits()).isEqualTo(new ProviderLimits(0L, null));
    assertThat(content.terms().feePpm()).isZero();
    assertThat(content.terms().subsidyPpm()).isNull();
    assertThat(content.merits()).isEqualTo(BorrowerMerits.NONE);
    assertThat(content.debt()).isEqualTo(DebtRules.NONE);
    assertThat(content.security()).isEqualTo(SecurityTerms.NONE);
    assertThat(content.project()).isEqualTo(ProjectTerms.NONE);
    assertThat(content.conditions()).isNull();
  }

  @Test
  void whatIsStatedIsReadInTheUnitsOfTheInside() {
    OfferContent content =
        content(
            "\"subsidyPercent\": \"1.5\", \"amountPerPatentMax\": \"1500000\", \"loanToValue\":"
                + " [{\"collateral\": \"PATENT\", \"maxPercent\": 30}]");

    assertThat(content.terms().subsidyPpm()).isEqualTo(15_000);
    assertThat(content.security().amountPerPatentMaxFen()).isEqualTo(150_000_000);
    assertThat(content.security().loanToValue())
        .containsExactly(new LoanToValue(Collateral.PATENT, 30));
  }

  private static String conditions(int many) {
    return IntStream.range(0, many)
        .mapToObj(i -> "{\"title\": \"t%d\", \"expression\": \"firm.exporter\"}".formatted(i))
        .collect(Collectors.joining(","));
  }

  private static String ids(int many) {
    return IntStream.range(0, many)
        .mapToObj(i -> "\"" + new UUID(0, i) + "\"")
        .collect(Collectors.joining(","));
  }
}
