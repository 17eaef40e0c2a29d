package io.hanqiao.credit.guarantor;

import io.hanqiao.platform.posting.Postings;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The guarantors. Everybody reads them; their owner and operators change them. */
@ApplicationScoped
public class Guarantors extends Postings<Guarantor> {

  private static final Flaw ABSENT =
      Flaw.of(
          "没有登记这家担保机构，或其已关闭。",
          "No such guarantor is registered, or it is closed.",
          "请填写在册担保机构的编号（/v1/guarantors）。",
          "Give the id of a guarantor that is listed (/v1/guarantors).");

  private static final Flaw NOT_ACTIVE =
      Flaw.of(
          "没有这家担保机构，或其已暂停、关闭。",
          "There is no such guarantor, or it is suspended or closed.",
          "请填写在业担保机构的编号（/v1/guarantors?status=ACTIVE）。",
          "Give the id of an active guarantor (/v1/guarantors?status=ACTIVE).");

  /**
   * Adds a finding if a guarantor takes nothing new, or not so much for one firm.
   *
   * @param fen what is to be guaranteed
   */
  public void checkAble(String field, UUID id, long fen, Findings in) {
    Optional<Guarantor> found =
        findByIdOptional(id).filter(g -> g.status() instanceof GuarantorStatus.Active);
    if (found.isEmpty()) {
      in.add(field, id, NOT_ACTIVE);
      return;
    }
    Long most = found.get().terms().maxPerFirmFen();
    if (most != null && fen > most) {
      String yuan = new Money(most).toYuan();
      in.add(
          field,
          id,
          Flaw.of(
              "该担保机构对一户最多担保 " + yuan + " 元。",
              "The guarantor guarantees at most " + yuan + " yuan for one firm.",
              "请减少金额或另选担保机构。",
              "Grant less, or name another guarantor."));
    }
  }

  /** One of a guarantor's plans by its name; null if it has none of this name. */
  public @Nullable RiskSharePlan plan(UUID id, String name) {
    List<RiskSharePlan> plans = get(id).terms().riskSharePlans();
    return plans == null
        ? null
        : plans.stream().filter(plan -> plan.name().equals(name)).findFirst().orElse(null);
  }

  /** Adds a finding for each guarantor that can never guarantee: unknown, or closed for good. */
  public void checkPresent(String field, Set<UUID> ids, Findings in) {
    Set<UUID> absent = new HashSet<>(ids);
    find("id in ?1 and status <> ?2", ids, GuarantorStatus.CLOSED).stream()
        .map(Guarantor::id)
        .forEach(absent::remove);
    absent.stream().sorted().forEach(id -> in.add(field, id, ABSENT));
  }
}
