package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.Tier;
import io.hanqiao.vocabulary.ValueGrade;

/** Writes what a firm can show to products that lend on its merits, and what it owes. */
final class FirmMerits {
  private static final int SHORTEST_AGE_FOR_GRADES = 12;
  private static final int MOST_INVOICE_MONTHS = 600;

  private final Market market;
  private final Settings settings;
  private final NeedPlan plan;

  /**
   * @param plan what each firm asks for: who renews equipment is more often on the list of it
   */
  FirmMerits(Market market, NeedPlan plan) {
    this.market = market;
    this.settings = market.settings();
    this.plan = plan;
  }

  /**
   * Adds the fields.
   *
   * @param ageMonths since establishment
   */
  void put(Row row, Firm firm, long ageMonths) {
    Draw draw = market.draw("enterprise-merits/" + firm.number());
    boolean graded = firm.tier().tier() != Tier.CULTIVATION && ageMonths >= SHORTEST_AGE_FOR_GRADES;
    ValueGrade knowledge =
        draw.oneOf(settings.weights("knowledgeValueGrades", ValueGrade::valueOf));
    ValueGrade commercial =
        draw.oneOf(settings.weights("commercialValueGrades", ValueGrade::valueOf));
    boolean asksForEquipment = plan.of(firm).purpose() == LoanPurpose.EQUIPMENT_UPGRADE;
    row.put("unpledgedInventionPatents", firm.inventionPatents() - pledged(draw, firm))
        .put("knowledgeValueGrade", graded ? knowledge : null)
        .put("commercialValueGrade", commercial)
        .put("talentCertified", draw.percent(settings.number("talentPercent")))
        .put("exporter", firm.exporter())
        .put("invoiceMonths", invoiceMonths(draw, ageMonths))
        .putWan("outstandingLoans", outstanding(draw, firm))
        .put(
            "equipmentRenewalListed",
            draw.percent(
                settings.number(
                    asksForEquipment
                        ? "equipmentListedPercentOfUpgrades"
                        : "equipmentListedPercentOfOthers")));
  }

  private long pledged(Draw draw, Firm firm) {
    boolean some = draw.percent(settings.number("patentsPledgedPercentOfFirms"));
    int part = draw.oneOf(settings.weights("patentsPledgedPart", Integer::valueOf));
    return some ? (firm.inventionPatents() * part + 99) / 100 : 0;
  }

  /** Most have issued invoices since they began, some with a gap not long ago. */
  private long invoiceMonths(Draw draw, long ageMonths) {
    boolean gap = draw.percent(settings.number("invoiceGapPercent"));
    long sinceGap = draw.between(0, settings.number("invoiceGapMonthsMax"));
    return Math.min(MOST_INVOICE_MONTHS, gap ? Math.min(sinceGap, ageMonths) : ageMonths);
  }

  private long outstanding(Draw draw, Firm firm) {
    long median = firm.revenueWan() * settings.number("outstandingPercentOfRevenue") / 100;
    long drawn = draw.logNormal(median, settings.number("outstandingSigmaPercent"));
    return firm.lendingBanks() == 0 ? 0 : Math.max(10, drawn / 10 * 10);
  }
}
