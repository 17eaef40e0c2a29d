package io.hanqiao.credit.bank;

import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.Codes;
import org.jspecify.annotations.Nullable;

/** A bank form read without a flaw. */
record BankReading(
    @Nullable String reference,
    String name,
    BankKind kind,
    boolean synthetic,
    @Nullable String source) {

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  static BankReading of(BankForm form) {
    Findings findings = new Findings();
    String reference = findings.optional("reference", form.reference(), text(100));
    String name = findings.required("name", form.name(), text(200));
    BankKind kind =
        findings.required("kind", form.kind(), code -> Codes.parse(BankKind.class, code));
    String source = findings.optional("source", form.source(), text(500));
    findings.orRefuse();
    return new BankReading(reference, name, kind, Boolean.TRUE.equals(form.synthetic()), source);
  }
}
