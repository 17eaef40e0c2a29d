package io.hanqiao.matching.secondment;

import static io.hanqiao.matching.engine.Wording.join;
import static io.hanqiao.matching.engine.Wording.orNotStated;
import static io.hanqiao.matching.engine.Wording.orUnknown;

import io.hanqiao.matching.engine.Criteria;
import io.hanqiao.matching.engine.Reason;
import io.hanqiao.matching.engine.Shares;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.matching.ipc.IpcAgreement;
import io.hanqiao.vocabulary.Text;
import io.hanqiao.vocabulary.Tier;

/**
 * The formulas and words that host firm and home institution use; each weighs its own. Distances
 * are from the expert's city: the place of an {@link Expert} is no finer.
 */
record SecondmentFit(SecondmentThresholds thresholds) {

  private static final Text STOP = new Text("。", ".");

  /** What either side looks at. */
  enum Aspect {
    TEXT,
    FIELD,
    IPC,
    DAYS,
    DISTANCE,
    HOST_TIER
  }

  int share(Aspect aspect, SecondmentDemand demand, Expert expert) {
    return switch (aspect) {
      case TEXT -> thresholds.text().share(demand.problem(), expert.text());
      case FIELD -> Shares.covered(demand.sectors(), expert.sectors());
      case IPC -> thresholds.ipc().share(demand.ipc(), expert.ipc());
      case DAYS -> days(demand, expert);
      case DISTANCE -> distance(demand, expert);
      case HOST_TIER ->
          demand.tier() == null
              ? Criteria.UNKNOWN
              : thresholds.tierShares().getOrDefault(demand.tier(), 0);
    };
  }

  Reason reason(Aspect aspect, SecondmentDemand demand, Expert expert) {
    return switch (aspect) {
      case TEXT -> thresholds.text().reason(demand.problem(), expert.text(), true);
      case FIELD ->
          stated(
              new Text("需求方向：", "Fields wanted: "),
              orNotStated(demand.sectors(), Wording::names),
              new Text("；专家方向：", "; the expert's: "),
              orNotStated(expert.sectors(), Wording::names),
              STOP);
      case IPC -> Reason.of(IpcAgreement.reason(demand.ipc(), expert.ipc()));
      case DAYS ->
          stated(
              new Text("专家每月可到岗", "Each month the expert has "),
              orUnknown(expert.daysPerMonth(), Wording::days),
              demand.daysPerMonth() == null
                  ? new Text("；选派办法目标", "; the scheme aims at ")
                  : new Text("；企业希望", "; the firm wishes for "),
              Wording.days(daysWanted(demand)),
              STOP);
      case DISTANCE ->
          stated(
              new Text("两地相距约", "About "),
              orUnknown(
                  thresholds.centres().between(demand.place(), expert.place()),
                  Wording::kilometres),
              new Text("。", " apart."));
      case HOST_TIER ->
          stated(
              new Text("接收企业梯度：", "Tier of the host: "),
              orUnknown(demand.tier(), Tier::text),
              STOP);
    };
  }

  private static Reason stated(Text... parts) {
    return Reason.of(join(parts));
  }

  private int daysWanted(SecondmentDemand demand) {
    return demand.daysPerMonth() == null ? thresholds.targetDays() : demand.daysPerMonth();
  }

  /** Full from the days wanted, in proportion below: a target, never a refusal. */
  private int days(SecondmentDemand demand, Expert expert) {
    if (expert.daysPerMonth() == null) {
      return Criteria.UNKNOWN;
    }
    int wanted = daysWanted(demand);
    return (int) ((long) Math.min(expert.daysPerMonth(), wanted) * Criteria.FULL / wanted);
  }

  /** Full nearby, a straight line down to nothing far away. */
  private int distance(SecondmentDemand demand, Expert expert) {
    Integer away = thresholds.centres().between(demand.place(), expert.place());
    if (away == null) {
      return Criteria.UNKNOWN;
    }
    long width = (long) thresholds.zeroKm() - thresholds.fullKm();
    long nearer = Math.min(width, Math.max(0, (long) thresholds.zeroKm() - away));
    return (int) (nearer * Criteria.FULL / width);
  }
}
