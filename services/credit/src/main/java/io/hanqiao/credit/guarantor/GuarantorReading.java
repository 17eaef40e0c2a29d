package io.hanqiao.credit.guarantor;

import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.credit.input.Bounds;
import io.hanqiao.credit.input.Percents;
import io.hanqiao.credit.input.Stated;
import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.GuarantorKind;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Rate;
import org.jspecify.annotations.Nullable;

/** A guarantor form read without a flaw. */
record GuarantorReading(Origin origin, GuarantorTerms terms) {

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  static GuarantorReading of(GuarantorForm form) {
    Findings findings = new Findings();
    Origin origin = Origin.read(findings, form.reference(), form.synthetic(), form.source());
    GuarantorTerms terms = terms(form, findings);
    findings.orRefuse();
    return new GuarantorReading(origin, terms);
  }

  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  private static GuarantorTerms terms(GuarantorForm form, Findings in) {
    String name = in.required("name", form.name(), text(200));
    GuarantorKind kind =
        in.required("kind", form.kind(), code -> Codes.parse(GuarantorKind.class, code));
    Money capacity = in.required("capacity", form.capacity(), Amounts::positive);
    Money perFirm = in.optional("maxPerFirm", form.maxPerFirm(), Amounts::positive);
    checkPerFirm(perFirm, capacity, in);
    Rate feeMin = in.optional("feeMinPercent", form.feeMinPercent(), Rate::parsePercent);
    Rate feeMax = in.optional("feeMaxPercent", form.feeMaxPercent(), Rate::parsePercent);
    Bounds.check(in, "feeMinPercent", feeMin, "feeMaxPercent", feeMax);
    return new GuarantorTerms(
        name,
        kind,
        capacity == null ? 0 : capacity.fen(),
        Amounts.fen(perFirm),
        Percents.ppm(feeMin),
        Percents.ppm(feeMax),
        PlansReading.read(form.riskSharePlans(), in),
        Stated.divisions(in, form.serviceDivisions()));
  }

  private static void checkPerFirm(@Nullable Money perFirm, @Nullable Money capacity, Findings in) {
    if (perFirm != null && capacity != null && perFirm.compareTo(capacity) > 0) {
      in.add(
          "maxPerFirm",
          perFirm,
          Flaw.of(
              "单户上限大于担保能力 " + capacity + " 元。",
              "It is above the capacity of " + capacity + " yuan.",
              "请使单户上限不大于担保能力；未载明请不填。",
              "Let it be at most the capacity, or leave it out if it is not stated."));
    }
  }
}
