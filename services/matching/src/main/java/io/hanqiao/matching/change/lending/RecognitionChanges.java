package io.hanqiao.matching.change.lending;

import static io.hanqiao.matching.change.lending.Parts.demand;
import static io.hanqiao.matching.engine.Wording.join;

import io.hanqiao.matching.change.Alterable;
import io.hanqiao.matching.change.Case;
import io.hanqiao.matching.change.Proposals;
import io.hanqiao.matching.change.Setter;
import io.hanqiao.matching.lending.FirmStanding;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRule;
import io.hanqiao.matching.lending.LendingRulebook;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.vocabulary.GradeScheme;
import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Text;
import io.hanqiao.vocabulary.Tier;
import io.hanqiao.vocabulary.ValueGrade;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognitions and grades a firm can work for. */
final class RecognitionChanges {

  private static final Setter<LendingDemand, LendingSupply> TIER = demand("firm.standing.tier");
  private static final Setter<LendingDemand, LendingSupply> UNTIL =
      demand("firm.standing.tierValidUntil");
  private static final Setter<LendingDemand, LendingSupply> TAX = demand("firm.figures.taxGrade");

  /** A recognition of quality SMEs is valid for three years. */
  private static final int TIER_YEARS = 3;

  private final LendingRulebook rulebook;
  private final Conditioned conditioned;

  private RecognitionChanges(LendingRulebook rulebook, Conditioned conditioned) {
    this.rulebook = rulebook;
    this.conditioned = conditioned;
  }

  static void addTo(Parts parts, LendingRulebook rulebook) {
    RecognitionChanges changes = new RecognitionChanges(rulebook, parts.conditioned());
    parts.add(LendingAttribute.TIER, changes::tier, LendingRule.TIER_RECOGNIZED);
    parts.add(
        LendingAttribute.KNOWLEDGE_VALUE,
        changes.grade(
            GradeScheme.KNOWLEDGE_VALUE,
            "firm.knowledgeValueGrade",
            "firm.standing.knowledgeValue"),
        LendingRule.AMOUNT_WITHIN_GRADE_CEILING);
    parts.add(
        LendingAttribute.COMMERCIAL_VALUE,
        changes.grade(
            GradeScheme.COMMERCIAL_VALUE,
            "firm.commercialValueGrade",
            "firm.standing.commercialValue"),
        LendingRule.AMOUNT_WITHIN_GRADE_CEILING);
    parts.add(LendingAttribute.TAX_GRADE, changes::taxGrade, LendingRule.TAX_GRADE_ACCEPTED);
    required(parts);
  }

  private static void required(Parts parts) {
    parts.add(
        LendingAttribute.HIGH_TECH,
        parts
            .conditioned()
            .required(
                "firm.highTechEnterprise",
                new Required(
                    offer -> offer.borrower().highTechRequired(),
                    need -> need.firm().standing().highTechEnterprise(),
                    demand("firm.standing.highTechEnterprise"),
                    new Text(
                        "取得高新技术企业认定", "Be recognised as a high and new-technology enterprise"))),
        LendingRule.HIGH_TECH_REQUIRED);
    parts.add(
        LendingAttribute.TALENT,
        parts
            .conditioned()
            .required(
                "firm.talentCertified",
                new Required(
                    offer -> offer.borrower().talentRequired(),
                    need -> need.firm().standing().talentCertified(),
                    demand("firm.standing.talentCertified"),
                    new Text("引进或申报经认定的人才", "Have talent of the firm certified"))),
        LendingRule.TALENT_CERTIFIED);
    parts.add(
        LendingAttribute.EQUIPMENT_LISTED,
        parts
            .conditioned()
            .required(
                "firm.equipmentRenewalListed",
                new Required(
                    offer -> offer.borrower().equipmentListRequired(),
                    need -> need.firm().standing().equipmentRenewalListed(),
                    demand("firm.standing.equipmentRenewalListed"),
                    new Text("申报列入设备更新清单", "Apply for the list of equipment renewal"))),
        LendingRule.EQUIPMENT_LISTED);
  }

  /** Higher, renewed, or told. */
  private void tier(
      Case<LendingDemand, LendingSupply> pair, Proposals<LendingDemand, LendingSupply> into) {
    Tier least = pair.supply().borrower().minTier();
    Collection<Tier> wanted =
        conditioned.codes(
            Tier.class, "firm.tier", pair.supply(), least == null ? null : List.of(least));
    if (wanted != null) {
      wanted.stream().sorted().forEach(tier -> tier(tier, pair, into));
    }
  }

  private static void tier(
      Tier wanted,
      Case<LendingDemand, LendingSupply> pair,
      Proposals<LendingDemand, LendingSupply> into) {
    FirmStanding firm = pair.demand().firm().standing();
    Tier held = firm.tier();
    LocalDate until = pair.day().plusYears(TIER_YEARS);
    Tier reached = held == null || held.compareTo(wanted) < 0 ? wanted : held;
    if (held == null || (reached == held && firm.tierValidUntil() == null)) {
      into.state(
          reached + " " + until,
          () ->
              join(
                  new Text("补充：", "State: "),
                  into.attribute().text(),
                  new Text("，", ", "),
                  reached.text(),
                  new Text("，在有效期内即符合", ", valid, fits")),
          altered -> UNTIL.set(TIER.set(altered, reached), until));
    } else {
      into.alter(
          reached + " " + until,
          "up",
          steps(List.of(Tier.values()), held, reached),
          () -> join(new Text("取得或续期认定：", "Win or renew the recognition: "), reached.text()),
          altered -> UNTIL.set(TIER.set(altered, reached), until));
    }
  }

  /** Every grade above the one held, the nearest first; or told, the least that could do first. */
  private Alterable.Candidates<LendingDemand, LendingSupply> grade(
      GradeScheme scheme, String fact, String path) {
    Setter<LendingDemand, LendingSupply> setter = demand(path);
    return (pair, into) -> {
      Collection<ValueGrade> ceilings =
          pair.supply().figures().gradeCeiling() == scheme
              ? rulebook.gradeCeilings(scheme).keySet()
              : null;
      Collection<ValueGrade> wanted =
          conditioned.codes(ValueGrade.class, fact, pair.supply(), ceilings);
      if (wanted != null) {
        List<ValueGrade> bestFirst =
            wanted.stream().filter(grade -> exists(scheme, grade)).sorted().toList();
        better(pair.demand().firm().standing().grade(scheme), bestFirst, setter, into);
      }
    };
  }

  private static boolean exists(GradeScheme scheme, ValueGrade grade) {
    return scheme == GradeScheme.KNOWLEDGE_VALUE || grade != ValueGrade.E;
  }

  private void taxGrade(
      Case<LendingDemand, LendingSupply> pair, Proposals<LendingDemand, LendingSupply> into) {
    Collection<TaxGrade> accepted =
        conditioned.codes(
            TaxGrade.class, "firm.taxGrade", pair.supply(), pair.supply().figures().taxGrades());
    if (accepted != null) {
      List<TaxGrade> bestFirst = accepted.stream().sorted().toList();
      better(pair.demand().firm().figures().taxGrade(), bestFirst, TAX, into);
    }
  }

  private static <E extends Enum<E> & Named> void better(
      @Nullable E held,
      List<E> bestFirst,
      Setter<LendingDemand, LendingSupply> setter,
      Proposals<LendingDemand, LendingSupply> into) {
    for (int i = bestFirst.size() - 1; i >= 0; i--) {
      E grade = bestFirst.get(i);
      if (held == null) {
        into.state(
            grade.name(),
            () ->
                join(
                    new Text("补充：", "State: "),
                    into.attribute().text(),
                    new Text("，", ", "),
                    grade.text(),
                    new Text("及以上即符合", " or better fits")),
            altered -> setter.set(altered, grade));
      } else if (grade.compareTo(held) < 0) {
        into.alter(
            grade.name(),
            "up",
            bestFirst.size() - i,
            () ->
                join(
                    into.attribute().text(),
                    new Text("由", " from "),
                    held.text(),
                    new Text("提高到", " up to "),
                    grade.text()),
            altered -> setter.set(altered, grade));
      }
    }
  }

  private static int steps(List<Tier> lowestFirst, Tier from, Tier to) {
    return lowestFirst.indexOf(to) - lowestFirst.indexOf(from);
  }
}
