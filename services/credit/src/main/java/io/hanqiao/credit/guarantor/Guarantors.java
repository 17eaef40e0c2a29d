package io.hanqiao.credit.guarantor;

import io.hanqiao.platform.posting.Postings;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The guarantors. Everybody reads them; their owner and operators change them. */
@ApplicationScoped
public class Guarantors extends Postings<Guarantor> {

  private static final Flaw ABSENT =
      Flaw.of(
          "没有登记这家担保机构，或其已关闭。",
          "No such guarantor is registered, or it is closed.",
          "请填写在册担保机构的编号（/v1/guarantors）。",
          "Give the id of a guarantor that is listed (/v1/guarantors).");

  /** Adds a finding for each guarantor that can never guarantee: unknown, or closed for good. */
  public void checkPresent(String field, Set<UUID> ids, Findings in) {
    Set<UUID> absent = new HashSet<>(ids);
    find("id in ?1 and status <> ?2", ids, GuarantorStatus.CLOSED).stream()
        .map(Guarantor::id)
        .forEach(absent::remove);
    absent.stream().sorted().forEach(id -> in.add(field, id, ABSENT));
  }
}
