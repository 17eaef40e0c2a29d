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
import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

  private final Conditioned conditioned;

  private FirmChanges(Conditioned conditioned) {
    this.conditioned = conditioned;
  }

  static void addTo(Parts parts) {
    new FirmChanges(parts.conditioned()).add(parts);
  }

  private void add(Parts parts) {
    parts.add(
        LendingAttribute.PLACE,
        new PlaceTold<>(pair -> pair.demand().firm().place(), this::area, demand("firm.place")),
        LendingRule.SERVICE_AREA,
        LendingRule.GUARANTOR_AVAILABLE);
    parts.add(LendingAttribute.INDUSTRY, this::industry, LendingRule.INDUSTRY_ACCEPTED);
    parts.add(LendingAttribute.CHAIN, this::chain, LendingRule.CHAIN_ACCEPTED);
    parts.add(
        LendingAttribute.CHAIN_POSITION,
        Choice.told(
            pair -> pair.demand().firm().industry().chainPosition(),
            conditioned.accepted(
                ChainPosition.class,
                "firm.chainPosition",
                offer -> offer.borrower().chainPositions()),
            demand("firm.industry.chainPosition")),
        LendingRule.CHAIN_ACCEPTED);
    parts.add(
        LendingAttribute.SIZE,
        Choice.told(
            pair -> pair.demand().firm().standing().size(),
            conditioned.accepted(
                EnterpriseSize.class, "firm.size", offer -> offer.borrower().sizes()),
            demand("firm.standing.size")),
        LendingRule.SIZE_ACCEPTED);
    parts.add(LendingAttribute.ESTABLISHED, this::established, LendingRule.AGE_WITHIN_RANGE);
    past(parts);
  }

  private void past(Parts parts) {
    parts.add(
        LendingAttribute.FIRST_TIME,
        conditioned.required(
            "firm.firstTimeBorrower",
            new Required(
                offer -> offer.borrower().firstTimeBorrowersOnly(),
                need -> need.firm().borrowing().firstTimeBorrower(),
                demand("firm.borrowing.firstTimeBorrower"),
                new Text("", ""))),
        LendingRule.FIRST_TIME_BORROWERS_ONLY);
    parts.add(
        LendingAttribute.EXPORTER,
        conditioned.required(
            "firm.exporter",
            new Required(
                offer -> offer.borrower().exporterRequired(),
                need -> need.firm().standing().exporter(),
                demand("firm.standing.exporter"),
                new Text("", ""))),
        LendingRule.EXPORTER_ONLY);
    parts.add(
        LendingAttribute.RECORDS,
        this::records,
        LendingRule.NO_NEGATIVE_RECORD,
        LendingRule.BANK_REFUSED_FLAGS);
    parts.add(LendingAttribute.EXISTING_LOAN, this::existingLoan, LendingRule.RENEWAL_AT_SAME_BANK);
  }

  /** Where the offer is lent, and where its guarantors guarantee. */
  private Area area(Case<LendingDemand, LendingSupply> pair) {
    Area offer = pair.supply().area().area();
    Set<String> divisions = new HashSet<>(conditioned.codes("firm.divisionCode", pair.supply()));
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
    Set<String> districts =
        new HashSet<>(conditioned.codes("firm.managementDistrict", pair.supply()));
    districts.addAll(each(offer.managementDistricts()));
    return new Area(divisions, districts);
  }

  private void industry(
      Case<LendingDemand, LendingSupply> pair, Proposals<LendingDemand, LendingSupply> into) {
    FirmIndustry firm = pair.demand().firm().industry();
    Set<String> items = new TreeSet<>(each(pair.supply().borrower().industries()));
    items.addAll(conditioned.codes("firm.industryCode", pair.supply()));
    items.addAll(conditioned.codes("firm.industrySection", pair.supply()));
    for (String item : items) {
      boolean section = Character.isLetter(item.charAt(0));
      boolean open =
          section ? firm.section() == null : firm.code() == null || item.startsWith(firm.code());
      if (open) {
        Setter<LendingDemand, LendingSupply> where = section ? SECTION : CODE;
        into.state(item, () -> told(into, item), altered -> where.set(altered, item));
      }
    }
  }

  private void chain(
      Case<LendingDemand, LendingSupply> pair, Proposals<LendingDemand, LendingSupply> into) {
    if (pair.demand().firm().industry().chain() == null) {
      Set<String> keys = new TreeSet<>(each(pair.supply().borrower().chains()));
      keys.addAll(conditioned.codes("firm.chain", pair.supply()));
      for (String key : keys) {
        into.state(
            key,
            () -> told(into, "产品支持的产业链", "one the offer serves"),
            altered -> CHAIN.set(altered, key));
      }
    }
  }

  private void established(
      Case<LendingDemand, LendingSupply> pair, Proposals<LendingDemand, LendingSupply> into) {
    if (pair.demand().firm().standing().establishedOn() != null) {
      return;
    }
    Integer least = pair.supply().borrower().minAgeMonths();
    Integer most = pair.supply().borrower().maxAgeMonths();
    Set<Long> ages = new TreeSet<>();
    if (least != null || most != null) {
      ages.add(least == null ? 0L : least);
    }
    List<Long> asked = new ArrayList<>();
    conditioned.bounds("firm.ageMonths", pair.supply(), asked, asked);
    asked.stream().filter(age -> age >= 0).forEach(ages::add);
    for (long age : ages) {
      LocalDate day = pair.day().minusMonths(age);
      into.state(
          day.toString(),
          () -> told(into, "产品要求的年限之内", "as old or young as the offer asks"),
          altered -> ESTABLISHED.set(altered, day));
    }
  }

  private void records(
      Case<LendingDemand, LendingSupply> pair, Proposals<LendingDemand, LendingSupply> into) {
    if (pair.demand().firm().borrowing().negativeFlags() == null
        && (pair.supply().borrower().refusedFlags() != null
            || conditioned.asksAbout("firm.negativeFlags", pair.supply()))) {
      into.state(
          "none",
          () -> told(into, "没有该机构不予受理的记录", "none that the lender refuses"),
          altered -> FLAGS.set(altered, Set.of()));
    }
  }

  private void existingLoan(
      Case<LendingDemand, LendingSupply> pair, Proposals<LendingDemand, LendingSupply> into) {
    LendingSupply offer = pair.supply();
    if (pair.demand().existingLoan() != null) {
      return;
    }
    Set<Long> days = new TreeSet<>();
    if (offer.loan().renewalWithinDays() != null
        || conditioned.asksAbout("need.existingLoanNormal", offer)) {
      days.add(0L);
    }
    List<Long> asked = new ArrayList<>();
    conditioned.bounds("need.existingLoanMaturesInDays", offer, asked, asked);
    asked.stream().filter(day -> day >= 0).forEach(days::add);
    for (long left : days) {
      ExistingLoan loan = new ExistingLoan(offer.bankId(), pair.day().plusDays(left), true);
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
