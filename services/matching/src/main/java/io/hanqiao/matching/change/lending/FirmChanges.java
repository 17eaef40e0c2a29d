package io.hanqiao.matching.change.lending;

import static io.hanqiao.matching.change.lending.Parts.demand;

import io.hanqiao.matching.change.Case;
import io.hanqiao.matching.change.Choice;
import io.hanqiao.matching.change.PlaceTold;
import io.hanqiao.matching.change.Proposals;
import io.hanqiao.matching.change.Setter;
import io.hanqiao.matching.lending.ExistingLoan;
import io.hanqiao.matching.lending.FirmIndustry;
import io.hanqiao.matching.lending.GuarantorCapacity;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRule;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.place.Area;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a firm is, which it can mostly only tell. */
final class FirmChanges {

  private static final Setter<LendingDemand, LendingSupply> CODE = demand("firm.industry.code");
  private static final Setter<LendingDemand, LendingSupply> SECTION =
      demand("firm.industry.section");
  private static final Setter<LendingDemand, LendingSupply> CHAIN = demand("firm.industry.chain");
  private static final Setter<LendingDemand, LendingSupply> ESTABLISHED =
      demand("firm.standing.establishedOn");
  private static final Setter<LendingDemand, LendingSupply> FLAGS =
      demand("firm.borrowing.negativeFlags");
  private static final Setter<LendingDemand, LendingSupply> LOAN = demand("existingLoan");

  private FirmChanges() {}

  static void addTo(Parts parts) {
    parts.add(
        LendingAttribute.PLACE,
        new PlaceTold<>(
            pair -> pair.demand().firm().place(), FirmChanges::area, demand("firm.place")),
        LendingRule.SERVICE_AREA,
        LendingRule.GUARANTOR_AVAILABLE);
    parts.add(LendingAttribute.INDUSTRY, FirmChanges::industry, LendingRule.INDUSTRY_ACCEPTED);
    parts.add(LendingAttribute.CHAIN, FirmChanges::chain, LendingRule.CHAIN_ACCEPTED);
    parts.add(
        LendingAttribute.CHAIN_POSITION,
        Choice.told(
            pair -> pair.demand().firm().industry().chainPosition(),
            pair -> pair.supply().borrower().chainPositions(),
            demand("firm.industry.chainPosition")),
        LendingRule.CHAIN_ACCEPTED);
    parts.add(
        LendingAttribute.SIZE,
        Choice.told(
            pair -> pair.demand().firm().standing().size(),
            pair -> pair.supply().borrower().sizes(),
            demand("firm.standing.size")),
        LendingRule.SIZE_ACCEPTED);
    parts.add(LendingAttribute.ESTABLISHED, FirmChanges::established, LendingRule.AGE_WITHIN_RANGE);
    past(parts);
  }

  private static void past(Parts parts) {
    parts.add(
        LendingAttribute.FIRST_TIME,
        new Required(
            offer -> offer.borrower().firstTimeBorrowersOnly(),
            need -> need.firm().borrowing().firstTimeBorrower(),
            demand("firm.borrowing.firstTimeBorrower"),
            new Text("", "")),
        LendingRule.FIRST_TIME_BORROWERS_ONLY);
    parts.add(
        LendingAttribute.EXPORTER,
        new Required(
            offer -> offer.borrower().exporterRequired(),
            need -> need.firm().standing().exporter(),
            demand("firm.standing.exporter"),
            new Text("", "")),
        LendingRule.EXPORTER_ONLY);
    parts.add(
        LendingAttribute.RECORDS,
        FirmChanges::records,
        LendingRule.NO_NEGATIVE_RECORD,
        LendingRule.BANK_REFUSED_FLAGS);
    parts.add(
        LendingAttribute.EXISTING_LOAN,
        FirmChanges::existingLoan,
        LendingRule.RENEWAL_AT_SAME_BANK);
  }

  /** Where the offer is lent, and where its guarantors guarantee. */
  private static Area area(Case<LendingDemand, LendingSupply> pair) {
    Area offer = pair.supply().area().area();
    Set<String> divisions = new HashSet<>();
    if (offer.divisions() != null) {
      divisions.addAll(offer.divisions());
    }
    List<GuarantorCapacity> guarantors = pair.supply().security().guarantors();
    if (guarantors != null) {
      for (GuarantorCapacity guarantor : guarantors) {
        if (guarantor.serviceDivisions() != null) {
          divisions.addAll(guarantor.serviceDivisions());
        }
      }
    }
    return new Area(divisions, offer.managementDistricts());
  }

  private static void industry(
      Case<LendingDemand, LendingSupply> pair, Proposals<LendingDemand, LendingSupply> into) {
    FirmIndustry firm = pair.demand().firm().industry();
    for (String item : each(pair.supply().borrower().industries())) {
      boolean section = Character.isLetter(item.charAt(0));
      boolean open =
          section ? firm.section() == null : firm.code() == null || item.startsWith(firm.code());
      if (open) {
        Setter<LendingDemand, LendingSupply> where = section ? SECTION : CODE;
        into.state(item, () -> told(into, item), altered -> where.set(altered, item));
      }
    }
  }

  private static void chain(
      Case<LendingDemand, LendingSupply> pair, Proposals<LendingDemand, LendingSupply> into) {
    if (pair.demand().firm().industry().chain() == null) {
      for (String key : each(pair.supply().borrower().chains())) {
        into.state(
            key,
            () -> told(into, "产品支持的产业链", "one the offer serves"),
            altered -> CHAIN.set(altered, key));
      }
    }
  }

  private static void established(
      Case<LendingDemand, LendingSupply> pair, Proposals<LendingDemand, LendingSupply> into) {
    Integer least = pair.supply().borrower().minAgeMonths();
    Integer most = pair.supply().borrower().maxAgeMonths();
    if (pair.demand().firm().standing().establishedOn() == null
        && (least != null || most != null)) {
      LocalDate day = pair.day().minusMonths(least == null ? 0 : least);
      into.state(
          day.toString(),
          () -> told(into, "产品要求的年限之内", "as old or young as the offer asks"),
          altered -> ESTABLISHED.set(altered, day));
    }
  }

  private static void records(
      Case<LendingDemand, LendingSupply> pair, Proposals<LendingDemand, LendingSupply> into) {
    if (pair.demand().firm().borrowing().negativeFlags() == null
        && pair.supply().borrower().refusedFlags() != null) {
      into.state(
          "none",
          () -> told(into, "没有该机构不予受理的记录", "none that the lender refuses"),
          altered -> FLAGS.set(altered, Set.of()));
    }
  }

  private static void existingLoan(
      Case<LendingDemand, LendingSupply> pair, Proposals<LendingDemand, LendingSupply> into) {
    if (pair.demand().existingLoan() == null && pair.supply().loan().renewalWithinDays() != null) {
      ExistingLoan loan = new ExistingLoan(pair.supply().bankId(), pair.day(), true);
      into.state(
          loan.bankId() + " " + loan.maturesOn(),
          () -> told(into, "本机构发放、正常、在规定天数内到期", "one of this lender, normal, that matures in time"),
          altered -> LOAN.set(altered, loan));
    }
  }

  private static Set<String> each(@Nullable Set<String> codes) {
    return codes == null ? Set.of() : codes;
  }

  private static Text told(Proposals<LendingDemand, LendingSupply> into, String item) {
    return told(into, item, item);
  }

  private static Text told(Proposals<LendingDemand, LendingSupply> into, String zh, String en) {
    return new Text(
        "补充：" + into.attribute().text().zh() + "，" + zh + "即符合",
        "State: " + into.attribute().text().en() + "; " + en + " fits");
  }
}
