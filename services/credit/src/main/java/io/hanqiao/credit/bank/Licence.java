package io.hanqiao.credit.bank;

import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.Flaw;
import java.util.List;

/** Lessors (出租人, 融资租赁) and banks are licensed apart: who is one is not the other. */
final class Licence {

  private Licence() {}

  /**
   * Refuses a kind that is not the caller's role to register.
   *
   * @throws ProblemException 422
   */
  static void check(Caller caller, BankKind kind) {
    boolean lessor = kind == BankKind.LESSOR;
    if (caller.is("operator") || caller.is(lessor ? "lessor" : "bank")) {
      return;
    }
    throw refused(
        kind,
        lessor
            ? Flaw.of(
                "银行不能登记为出租人。",
                "A bank does not register as a lessor.",
                "请填写银行的监管类别；出租人请以 lessor 角色登记。",
                "Give a bank's supervision category; a lessor registers in the role lessor.")
            : Flaw.of(
                "出租人不能登记为银行。",
                "A lessor does not register as a bank.",
                "请填写 LESSOR。",
                "Give LESSOR."));
  }

  /**
   * Refuses to make a lessor of a bank or a bank of a lessor: what it offers would not fit it.
   *
   * @throws ProblemException 422
   */
  static void stays(BankKind before, BankKind after) {
    if ((before == BankKind.LESSOR) != (after == BankKind.LESSOR)) {
      throw refused(
          after,
          Flaw.of(
              "登记为 " + before + " 后，银行与出租人不能互改。",
              "It is registered as "
                  + before
                  + ": a bank does not become a lessor, nor a lessor a"
                  + " bank.",
              "请保留原类别，另行登记一家机构。",
              "Keep the kind and register another institution."));
    }
  }

  private static ProblemException refused(BankKind kind, Flaw flaw) {
    return new ProblemException(
        ProblemCode.INVALID, null, List.of(new Finding("kind", kind.name(), flaw)));
  }
}
