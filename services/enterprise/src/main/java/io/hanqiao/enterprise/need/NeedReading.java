package io.hanqiao.enterprise.need;

import static io.hanqiao.platform.problem.Findings.between;

import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.GreenCatalogueCode;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.Rate;
import io.hanqiao.vocabulary.RegionCode;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.Term;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A need form read without a flaw. */
record NeedReading(Origin origin, NeedTerms terms) {

  private static final Set<SecurityType> NEEDS_AN_ASSET =
      EnumSet.of(SecurityType.MORTGAGE, SecurityType.PLEDGE);

  private static final Flaw NO_SECURITY =
      Flaw.of(
          "没有写明可提供的担保方式。",
          "It does not say what security the firm can give.",
          "请至少选一种；没有担保物请选 UNSECURED（信用）。",
          "Choose at least one; without collateral choose UNSECURED.");

  private static final Flaw NO_ASSET =
      Flaw.of(
          "选择了抵押或质押，但没有写明担保物。",
          "Mortgage or pledge was chosen but no asset was named.",
          "请写明担保物，如 EQUIPMENT（设备）或 REAL_ESTATE（不动产）。",
          "Name the asset, such as EQUIPMENT or REAL_ESTATE.");

  private static final Flaw HALF_GREEN =
      Flaw.of(
          "目录年版与目录代码只填了一项。",
          "Only one of catalogue edition and code is given.",
          "请两项都填，如 2025 与 4.1，或都不填。",
          "Give both, such as 2025 and 4.1, or neither.");

  /** What must be stated depends on who states it. */
  private enum Author {
    /** A firm knows its own need. */
    FIRM,
    /** An operator knows what its source says; the rest stays unknown. */
    OPERATOR
  }

  /**
   * Reads what a firm sends of its own need: purpose, term and security must be there.
   *
   * @param day on which it is sent
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  static NeedReading ofFirm(NeedForm form, LocalDate day) {
    return of(form, Author.FIRM, day);
  }

  /**
   * Reads what an operator reports of a firm's need: purpose, term and security may be unknown.
   *
   * @param day on which it is reported
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  static NeedReading ofOperator(NeedForm form, LocalDate day) {
    return of(form, Author.OPERATOR, day);
  }

  private static NeedReading of(NeedForm form, Author author, LocalDate day) {
    Findings findings = new Findings();
    Origin origin = Origin.read(findings, form.reference(), form.synthetic(), form.source());
    NeedTerms terms = terms(form, author, findings);
    Contradictions.find(terms, day, findings);
    findings.orRefuse();
    return new NeedReading(origin, terms);
  }

  /** An amount that could not be read is zero here: the finding refuses it. */
  private static NeedTerms terms(NeedForm form, Author author, Findings in) {
    LoanPurpose purpose =
        fact(author, in, "purpose", form.purpose(), code -> Codes.parse(LoanPurpose.class, code));
    Money amount = in.required("amount", form.amount(), PositiveAmount::parse);
    Term term = fact(author, in, "termMonths", form.termMonths(), months -> Term.parse(months));
    Rate ceiling = in.optional("rateCeilingPercent", form.rateCeilingPercent(), Rate::parsePercent);
    Set<Collateral> collateral =
        in.optionalSet(
            "collateral", form.collateral(), code -> Codes.parse(Collateral.class, code));
    Set<Collateral> assets = collateral == null ? Set.of() : collateral;
    GreenCatalogueCode green = green(form, in);
    RegionCode place =
        in.optional("projectDivisionCode", form.projectDivisionCode(), RegionCode::parse);
    return new NeedTerms(
        purpose,
        amount == null ? 0 : amount.fen(),
        term == null ? null : (Integer) term.months(),
        ceiling == null ? null : ceiling.ppm(),
        security(form, author, assets, in),
        assets,
        in.optional("neededWithinDays", form.neededWithinDays(), between(1, 365)),
        green == null ? null : green.version(),
        green == null ? null : green.code(),
        form.anchorEnterpriseId(),
        CollateralValues.read(form.collateralValues(), assets, in),
        in.optional("ownCapitalPercent", form.ownCapitalPercent(), between(0, 100)),
        form.projectFiled(),
        place == null ? null : place.value(),
        form.parkListed(),
        form.acceptsWarrant(),
        form.controllerGuarantee(),
        ExistingLoan.read(form.existingLoan(), in),
        in.optional("rateCeilingLprSpreadBp", form.rateCeilingLprSpreadBp(), between(-500, 2_000)));
  }

  private static @Nullable GreenCatalogueCode green(NeedForm form, Findings in) {
    String version = form.greenCatalogueVersion();
    String code = form.greenCatalogueCode();
    if (version == null && code == null) {
      return null;
    }
    if (version == null || code == null) {
      in.add(version == null ? "greenCatalogueVersion" : "greenCatalogueCode", null, HALF_GREEN);
      return null;
    }
    return in.optional("greenCatalogueCode", code, item -> GreenCatalogueCode.parse(version, item));
  }

  private static <I, T> @Nullable T fact(
      Author author,
      Findings in,
      String field,
      @Nullable I value,
      Function<? super I, Parsed<T>> parser) {
    return author == Author.FIRM
        ? in.required(field, value, parser)
        : in.optional(field, value, parser);
  }

  /** What the firm can give; null if not stated. */
  private static @Nullable Set<SecurityType> security(
      NeedForm form, Author author, Set<Collateral> assets, Findings in) {
    Set<SecurityType> security =
        in.optionalSet(
            "securityTypes", form.securityTypes(), code -> Codes.parse(SecurityType.class, code));
    if (security == null || security.isEmpty()) {
      if (author == Author.FIRM) {
        in.add("securityTypes", null, NO_SECURITY);
      }
      return null;
    }
    if (NEEDS_AN_ASSET.containsAll(security) && assets.isEmpty()) {
      in.add("collateral", null, NO_ASSET);
    }
    return security;
  }
}
