package io.hanqiao.matcher;

import java.util.UUID;

/** What of a firm no bank is told before a grant. */
record Figures(
    String industryClass,
    long revenue,
    int debtRatioPercent,
    String taxGrade,
    String tier,
    String establishedOn,
    int inventionPatents,
    int lendingBanks) {

  static final Figures NOTHING = new Figures("1", 0, 200, "D", "CULTIVATION", "2026-01-01", 0, 9);
  static final Figures SMALL = new Figures("2", 9_000_000, 61, "B", "SRDI", "2020-05-01", 2, 3);
  static final Figures LARGE =
      new Figures("1", 900_000_000, 25, "A", "LITTLE_GIANT", "2001-05-01", 90, 0);

  /** No two are alike. */
  static Figures of(int i) {
    return new Figures(
        String.valueOf(1 + i % 2),
        7_000_000L * (1 << i),
        20 + 10 * i,
        i % 2 == 0 ? "A" : "B",
        i % 3 == 0 ? "LITTLE_GIANT" : "SRDI",
        (2003 + 3 * i) + "-03-01",
        3 * i,
        i % 4);
  }

  String json(UUID firm, String line) {
    return """
        {"enterpriseId": "%s", "ownerOrg": "%s", "divisionCode": "420103",
         "managementDistrict": "jianghan", "industryCode": "%s%s", "annualRevenue": "%d.00",
         "debtRatioPercent": %d, "taxGrade": "%s", "tier": "%s", "tierValidUntil": "2099-12-31",
         "establishedOn": "%s", "inventionPatents": %d, "lendingBanks": %d,
         "highTechEnterprise": true, "firstTimeBorrower": %s, "negativeFlags": [],
         "synthetic": true}
        """
        .formatted(
            firm,
            Loans.FIRM,
            line,
            industryClass,
            revenue,
            debtRatioPercent,
            taxGrade,
            tier,
            establishedOn,
            inventionPatents,
            lendingBanks,
            lendingBanks == 0);
  }
}
