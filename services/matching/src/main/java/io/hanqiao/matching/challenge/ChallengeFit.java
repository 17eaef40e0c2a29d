package io.hanqiao.matching.challenge;

import static io.hanqiao.matching.engine.Wording.join;
import static io.hanqiao.matching.engine.Wording.orNotStated;
import static io.hanqiao.matching.engine.Wording.orUnknown;

import io.hanqiao.matching.engine.Criteria;
import io.hanqiao.matching.engine.Reason;
import io.hanqiao.matching.engine.Shares;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.matching.ipc.IpcAgreement;
import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.Text;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** The formulas and words that sponsor and solver use alike; each weighs them its own way. */
record ChallengeFit(ChallengeThresholds thresholds) {

  private static final Text STOP = new Text("。", ".");

  /** What both sides look at. */
  enum Aspect {
    TEXT,
    SECTOR,
    IPC,
    MATURITY,
    LOCALITY,
    BUDGET_ROOM
  }

  int share(Aspect aspect, ChallengeDemand demand, Solver solver) {
    return switch (aspect) {
      case TEXT -> thresholds.text().share(demand.text(), solver.text());
      case SECTOR -> Shares.covered(demand.sectors(), solver.sectors());
      case IPC -> thresholds.ipc().share(demand.ipc(), solver.ipc());
      case MATURITY -> maturity(wanted(demand), solver.reached());
      case LOCALITY -> thresholds.locality().share(demand.place(), solver.place());
      case BUDGET_ROOM ->
          Shares.room(
              demand.budgetFen(), solver.minBudgetFen(), thresholds.budgetFullThousandths());
    };
  }

  Reason reason(Aspect aspect, ChallengeDemand demand, Solver solver) {
    return switch (aspect) {
      // A firm's words are not published, only which of them the challenge has too.
      case TEXT ->
          thresholds.text().reason(demand.text(), solver.text(), solver.form() != SolverForm.FIRM);
      case SECTOR ->
          stated(
              new Text("榜单方向：", "Sectors of the challenge: "),
              orNotStated(demand.sectors(), Wording::names),
              new Text("；揭榜方方向：", "; of the solver: "),
              orNotStated(solver.sectors(), Wording::names),
              STOP);
      case IPC -> Reason.of(IpcAgreement.reason(demand.ipc(), solver.ipc()));
      case MATURITY ->
          stated(
              new Text("目标成熟度：", "To be reached: "),
              orNotStated(wanted(demand), Maturity::text),
              new Text("；现有：", "; reached: "),
              orNotStated(solver.reached(), Maturity::text),
              STOP);
      case LOCALITY ->
          stated(
              new Text("发榜方所在地：", "The sponsor's place: "),
              demand.place().text(),
              new Text("；揭榜方所在地：", "; the solver's: "),
              solver.place().text(),
              STOP);
      case BUDGET_ROOM ->
          stated(
              new Text("经费", "Budget "),
              orUnknown(demand.budgetFen(), Wording::money),
              new Text("；最低要求", "; least asked for "),
              orNotStated(solver.minBudgetFen(), Wording::money),
              STOP);
    };
  }

  private static Reason stated(Text... parts) {
    return Reason.of(join(parts));
  }

  /** What is to be reached, or else what the challenge starts from. */
  private static @Nullable Maturity wanted(ChallengeDemand demand) {
    return demand.maturityOut() == null ? demand.maturityIn() : demand.maturityOut();
  }

  /** Full where the technology is there already, less for each step it is short. */
  private int maturity(@Nullable Maturity wanted, @Nullable Maturity reached) {
    if (wanted == null || reached == null) {
      return Criteria.UNKNOWN;
    }
    if (reached.compareTo(wanted) >= 0) {
      return Criteria.FULL;
    }
    int steps = EnumSet.range(reached, wanted).size() - 1;
    return Math.max(0, Criteria.FULL - steps * thresholds.maturityStep());
  }
}
