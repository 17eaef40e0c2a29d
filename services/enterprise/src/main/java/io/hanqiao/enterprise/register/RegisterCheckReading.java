package io.hanqiao.enterprise.register;

import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.Parsed;
import java.time.LocalDate;
import java.util.UUID;

/** A look-up read without a flaw; the firm is not looked up yet. */
record RegisterCheckReading(
    Origin origin, UUID enterpriseId, NegativeFlag flag, boolean onRecord, LocalDate asOf) {

  private static final Flaw TO_COME =
      Flaw.of(
          "查询日期在今天之后。",
          "The day of the look-up is to come.",
          "请填今天或以前的日期。",
          "Give today or a day before.");

  /**
   * Reads a form.
   *
   * @param today no look-up is for a later day
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  static RegisterCheckReading of(RegisterCheckForm form, LocalDate today) {
    Findings in = new Findings();
    String source = in.required("source", form.source(), Parsed::valid);
    Origin origin = Origin.read(in, form.reference(), form.synthetic(), source);
    UUID firm = in.required("enterpriseId", form.enterpriseId(), Parsed::valid);
    NegativeFlag flag =
        in.required("flag", form.flag(), code -> Codes.parse(NegativeFlag.class, code));
    Boolean onRecord = in.required("onRecord", form.onRecord(), Parsed::valid);
    LocalDate asOf = in.required("asOf", form.asOf(), CalendarDay::parse);
    if (asOf != null && asOf.isAfter(today)) {
      in.add("asOf", asOf, TO_COME);
    }
    in.orRefuse();
    return new RegisterCheckReading(origin, firm, flag, onRecord, asOf);
  }
}
