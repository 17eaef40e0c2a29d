package io.hanqiao.enterprise.profile;

import static io.hanqiao.platform.problem.Findings.between;
import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Chain;
import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.IndustryCode;
import io.hanqiao.vocabulary.ListingReserve;
import io.hanqiao.vocabulary.ManagementDistrict;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.RegionCode;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Uscc;
import io.hanqiao.vocabulary.ValueGrade;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise form read without a flaw.
 *
 * @param uscc checked, or admitted by an operator with a recorded reason
 * @param recognitions as an operator loads them with a new firm
 * @param inCultivationPool null if the form does not say
 */
record EnterpriseReading(
    Origin origin,
    Uscc uscc,
    @Nullable String usccAdmittedReason,
    String name,
    EnterpriseFacts facts,
    List<RecognitionReading> recognitions,
    @Nullable Boolean inCultivationPool) {

  private static final int MOST_STAFF = 10_000_000;
  private static final int MOST_PATENTS = 1_000_000;

  private static final Flaw FIXED_CODE =
      Flaw.of(
          "登记后不能在此更改代码。",
          "The code cannot be changed here once registered.",
          "请保留原代码；确需更正请联系经办部门。",
          "Keep the code; for a correction ask the bureau.");

  private static final Flaw OPERATORS_WORD =
      Flaw.of(
          "认定与入库由经办部门登记，不能自行填写。",
          "Recognitions and the pool are recorded by the bureau, not by the firm.",
          "请去掉此项；自查请用自评（self-assessments）。",
          "Leave it out; to check yourself use a self-assessment.");

  private static final Flaw BY_COMMAND =
      Flaw.of(
          "登记之后，认定不能通过修改档案更改。",
          "Once a firm is registered its recognitions are not changed by an edit.",
          "请去掉此项，用 /recognitions 下的登记、复核或撤销。",
          "Leave it out and use the commands under /recognitions.");

  /**
   * Reads a form.
   *
   * @param operator whether the caller may admit a code whose check character fails, and says what
   *     the firm is recognised as
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  static EnterpriseReading of(EnterpriseForm form, boolean operator) {
    Findings findings = new Findings();
    String reason = findings.optional("usccAdmittedReason", form.usccAdmittedReason(), text(500));
    if (reason != null && !operator) {
      findings.add(
          "usccAdmittedReason",
          reason,
          Flaw.of(
              "只有经办部门可以认可校验不通过的代码。",
              "Only an operator may admit a code whose check fails.",
              "请核对代码，或请经办部门代为登记。",
              "Check the code, or ask the bureau to register it."));
    }
    Uscc uscc = findings.required("uscc", form.uscc(), reason == null ? Uscc::parse : Uscc::admit);
    if (!operator) {
      refuse("recognitions", form.recognitions(), OPERATORS_WORD, findings);
    }
    return read(form, uscc, reason, operator, findings);
  }

  /**
   * Reads a form that edits a registered firm: the code stays, whether its check holds or was
   * admitted.
   *
   * @param uscc as registered
   * @param operator whether the caller says if the firm is in the cultivation pool
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // As above.
  static EnterpriseReading ofEdit(EnterpriseForm form, String uscc, boolean operator) {
    Findings findings = new Findings();
    Uscc kept =
        findings.required(
            "uscc",
            form.uscc(),
            code -> code.equals(uscc) ? Uscc.admit(code) : Parsed.invalid(FIXED_CODE));
    refuse("recognitions", form.recognitions(), operator ? BY_COMMAND : OPERATORS_WORD, findings);
    return read(form, kept, null, operator, findings);
  }

  @SuppressWarnings("NullAway") // As above.
  private static EnterpriseReading read(
      EnterpriseForm form,
      Uscc uscc,
      @Nullable String reason,
      boolean operator,
      Findings findings) {
    Origin origin = Origin.read(findings, form.reference(), form.synthetic(), form.source());
    String name = findings.required("name", form.name(), text(200));
    EnterpriseFacts facts = facts(form, findings);
    List<RecognitionReading> recognitions = RecognitionReading.all(form.recognitions(), findings);
    if (!operator) {
      refuse("inCultivationPool", form.inCultivationPool(), OPERATORS_WORD, findings);
    }
    findings.orRefuse();
    return new EnterpriseReading(
        origin, uscc, reason, name, facts, recognitions, form.inCultivationPool());
  }

  @SuppressWarnings("NullAway") // As above: a missing required field is a finding.
  private static EnterpriseFacts facts(EnterpriseForm form, Findings in) {
    Set<NegativeFlag> flags =
        in.optionalSet("negativeFlags", form.negativeFlags(), codes(NegativeFlag.class));
    return new EnterpriseFacts(
        value(in.required("divisionCode", form.divisionCode(), RegionCode::parse)),
        key(
            in.optional(
                "managementDistrict", form.managementDistrict(), ManagementDistrict::parse)),
        industry(in.required("industryCode", form.industryCode(), EnterpriseReading::groupOrClass)),
        in.optional("establishedOn", form.establishedOn(), CalendarDay::parse),
        in.optional("staff", form.staff(), between(0, MOST_STAFF)),
        fen(in.optional("annualRevenue", form.annualRevenue(), Money::parseYuan)),
        fen(in.optional("totalAssets", form.totalAssets(), Money::parseYuan)),
        in.optional("debtRatioPercent", form.debtRatioPercent(), between(0, 1000)),
        in.optional("taxGrade", form.taxGrade(), codes(TaxGrade.class)),
        form.highTechEnterprise(),
        in.optional("inventionPatents", form.inventionPatents(), between(0, MOST_PATENTS)),
        form.firstTimeBorrower(),
        in.optional("lendingBanks", form.lendingBanks(), between(0, 1000)),
        flags == null ? Set.of() : flags,
        chain(in.optional("chain", form.chain(), Chain::parse)),
        in.optional("chainPosition", form.chainPosition(), codes(ChainPosition.class)),
        in.optional("listingReserve", form.listingReserve(), codes(ListingReserve.class)),
        in.optional("lastRoundOn", form.lastRoundOn(), CalendarDay::parse),
        in.optional("innovationPoints", form.innovationPoints(), between(0, 100)),
        unpledged(form, in),
        in.optional("knowledgeValueGrade", form.knowledgeValueGrade(), codes(ValueGrade.class)),
        in.optional(
            "commercialValueGrade",
            form.commercialValueGrade(),
            EnterpriseReading::commercialGrade),
        form.talentCertified(),
        form.exporter(),
        in.optional("invoiceMonths", form.invoiceMonths(), between(0, 600)),
        fen(in.optional("outstandingLoans", form.outstandingLoans(), Money::parseYuan)),
        form.equipmentRenewalListed());
  }

  private static @Nullable Integer unpledged(EnterpriseForm form, Findings in) {
    Integer unpledged =
        in.optional(
            "unpledgedInventionPatents",
            form.unpledgedInventionPatents(),
            between(0, MOST_PATENTS));
    Integer all = form.inventionPatents();
    if (unpledged != null && all != null && unpledged > all) {
      in.add("unpledgedInventionPatents", unpledged, moreThan(all));
    }
    return unpledged;
  }

  private static Flaw moreThan(int patents) {
    return Flaw.of(
        "未质押的发明专利多于全部发明专利（" + patents + "件）。",
        "More invention patents are unpledged than there are (" + patents + ").",
        "请填 0 至 " + patents + "，或更正 inventionPatents。",
        "Give 0 to " + patents + ", or correct inventionPatents.");
  }

  private static Parsed<ValueGrade> commercialGrade(String code) {
    return Codes.parse(ValueGrade.class, code)
        .then(
            grade ->
                grade == ValueGrade.E
                    ? Parsed.invalid(
                        Flaw.of(
                            "商业价值没有E档。",
                            "Commercial value has no grade E.",
                            "请填 A、B、C 或 D；E 档属于知识价值。",
                            "Give A, B, C or D: E is a grade of knowledge value."))
                    : Parsed.valid(grade));
  }

  private static void refuse(String field, @Nullable Object given, Flaw flaw, Findings in) {
    if (given != null) {
      in.add(field, null, flaw);
    }
  }

  private static <E extends Enum<E> & io.hanqiao.vocabulary.Named>
      Function<String, Parsed<E>> codes(Class<E> list) {
    return code -> Codes.parse(list, code);
  }

  /** A firm's own industry is told at least to the group: the size thresholds need it. */
  private static Parsed<IndustryCode> groupOrClass(String code) {
    return IndustryCode.parse(code)
        .then(
            industry ->
                code.length() >= 3
                    ? Parsed.valid(industry)
                    : Parsed.invalid(
                        Flaw.of(
                            "只写到门类或大类。",
                            "It names a section or division only.",
                            "请填 GB/T 4754-2017 的3位中类或4位小类代码，如 3976。",
                            "Give the 3 digits of a group or 4 of a class, such as 3976.")));
  }

  private static @Nullable String value(@Nullable RegionCode region) {
    return region == null ? null : region.value();
  }

  private static @Nullable String key(@Nullable ManagementDistrict district) {
    return district == null ? null : district.key();
  }

  private static @Nullable String chain(@Nullable Chain chain) {
    return chain == null ? null : chain.key();
  }

  private static @Nullable String industry(@Nullable IndustryCode code) {
    return code == null ? null : code.value();
  }

  private static @Nullable Long fen(@Nullable Money money) {
    return money == null ? null : money.fen();
  }
}
