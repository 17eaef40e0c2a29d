package io.hanqiao.credit.bank;

import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Flaw;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The bank that a form names.
 *
 * @param id of the bank; null if it is named by {@code reference}
 * @param reference the loader's key; null if neither is given
 */
public record NamedBank(@Nullable UUID id, @Nullable String reference) {

  /**
   * Refuses a form that would move what {@code bank} has posted to another bank.
   *
   * @throws ProblemException 422
   */
  public void staysWith(Bank bank) {
    if (id != null && !id.equals(bank.id())) {
      throw refused(
          "bankId",
          id.toString(),
          Flaw.of(
              "发布后不能改到另一家银行名下。",
              "What is posted does not move to another bank.",
              "请先撤下，再以另一家银行的名义重新发布。",
              "Take it back and post it under the other bank."));
    }
  }

  ProblemException unknown() {
    boolean byId = id != null || reference == null;
    return refused(
        byId ? "bankId" : "bankReference",
        id != null ? id.toString() : reference,
        Flaw.of(
            "在该机构名下没有找到这家银行。",
            "The organisation has no such bank.",
            "请先登记银行，再用其编号发布。",
            "Register the bank first and post with its id."));
  }

  private static ProblemException refused(String field, @Nullable String value, Flaw flaw) {
    return new ProblemException(
        ProblemCode.INVALID, null, List.of(new Finding(field, value, flaw)));
  }
}
