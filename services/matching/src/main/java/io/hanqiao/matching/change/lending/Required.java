package io.hanqiao.matching.change.lending;

import static io.hanqiao.matching.engine.Wording.join;

import io.hanqiao.matching.change.Alterable;
import io.hanqiao.matching.change.Case;
import io.hanqiao.matching.change.Proposals;
import io.hanqiao.matching.change.Setter;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.vocabulary.Text;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What must hold where the offer asks for it: brought about if it is known not to hold, told if
 * nobody knows.
 *
 * @param asked whether the offer asks for it
 * @param now whether it holds
 * @param setter where it is kept
 * @param done what is to be done
 */
record Required(
    Function<LendingSupply, @Nullable Boolean> asked,
    Function<LendingDemand, @Nullable Boolean> now,
    Setter<LendingDemand, LendingSupply> setter,
    Text done)
    implements Alterable.Candidates<LendingDemand, LendingSupply> {

  private static final String YES = "yes";
  private static final String NO = "no";

  @Override
  public void propose(
      Case<LendingDemand, LendingSupply> pair, Proposals<LendingDemand, LendingSupply> into) {
    Boolean known = now.apply(pair.demand());
    if (!Boolean.TRUE.equals(asked.apply(pair.supply())) || Boolean.TRUE.equals(known)) {
      return;
    }
    if (known == null) {
      into.state(
          YES,
          () ->
              join(
                  new Text("补充：", "State: "),
                  into.attribute().text(),
                  new Text("，为“是”即符合", ", “yes” fits")),
          altered -> setter.set(altered, true));
    } else {
      into.alter(YES, YES, 0, () -> done, altered -> setter.set(altered, true));
    }
  }

  /** Proposes to tell that it does not hold. */
  void deny(Proposals<LendingDemand, LendingSupply> into) {
    into.state(
        NO,
        () ->
            join(
                new Text("补充：", "State: "),
                into.attribute().text(),
                new Text("，为“否”即符合", ", “no” fits")),
        altered -> setter.set(altered, false));
  }
}
