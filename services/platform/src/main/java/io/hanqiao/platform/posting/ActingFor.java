package io.hanqiao.platform.posting;

import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For which organisation a caller writes: all for their own, operators for the one they name. */
public final class ActingFor {

  private ActingFor() {}

  /**
   * The organisation that will own what is written.
   *
   * @param named as the input names it; null if it names none
   * @throws ProblemException 422 if an operator names none, 403 if another caller names one not its
   *     own
   */
  public static UUID owner(Caller caller, @Nullable UUID named) {
    if (caller.is("operator")) {
      if (named == null) {
        throw new ProblemException(ProblemCode.INVALID, null, List.of(unnamed()));
      }
      return named;
    }
    if (named != null && !named.equals(caller.org())) {
      throw new ProblemException(
          ProblemCode.FORBIDDEN,
          new Text(
              "只能以本机构名义登记，请去掉 ownerOrg 或填写本机构编号。",
              "You write for your own organisation only: leave out ownerOrg or give your own id."));
    }
    return caller.org();
  }

  private static Finding unnamed() {
    return new Finding(
        "ownerOrg",
        null,
        Flaw.of(
            "没有写明代哪个机构登记。",
            "It does not say for which organisation.",
            "请填写机构编号（UUID）。",
            "Give the organisation's id (a UUID)."));
  }
}
