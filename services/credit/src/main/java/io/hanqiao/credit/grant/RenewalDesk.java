package io.hanqiao.credit.grant;

import io.hanqiao.credit.grant.GrantDesk.Step;
import io.hanqiao.credit.limit.ConservedLimits;
import io.hanqiao.platform.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Renewals without repaying principal (无还本续贷): a draw of a new grant takes over what is owed on an
 * old one. Both grants are locked in the order of their ids, then every limit either takes of.
 */
@ApplicationScoped
class RenewalDesk {

  private final GrantDesk desk;
  private final Grants grants;
  private final ConservedLimits limits;
  private final BridgedGrants bridged;

  RenewalDesk(GrantDesk desk, Grants grants, ConservedLimits limits, BridgedGrants bridged) {
    this.desk = desk;
    this.grants = grants;
    this.limits = limits;
    this.bridged = bridged;
  }

  /** What takes over what. */
  record Pair(UUID grant, UUID draw, UUID oldGrant) {}

  /** The grant of the old loan that a draw takes over; empty if it takes over none. */
  Optional<UUID> renewedBy(UUID draw) {
    return grants.renewedBy(draw);
  }

  /** Refuses a request for a renewal that could not be confirmed today; it is looked at again. */
  void check(DrawForm.Reading wanted, CreditGrant into, Act act) {
    UUID old = wanted.renewsGrantId();
    if (old != null) {
      new DrawMoves(grants.get(old)).requireRenewable(wanted, into, act.on());
    }
  }

  /** A second person answers for it: what was owed on the old draw is owed on the new one. */
  CreditGrant confirm(Caller caller, Pair pair, long read) {
    if (pair.oldGrant().compareTo(pair.grant()) < 0) {
      grants.lock(pair.oldGrant());
    }
    Step step = Step.of("renewed");
    return desk.moving(
        caller,
        pair.grant(),
        step,
        (into, act) ->
            desk.moving(
                caller, pair.oldGrant(), step, (old, now) -> carry(pair, old, into, read, now)));
  }

  private void carry(Pair pair, CreditGrant old, CreditGrant into, long read, Act act) {
    bridged.requireFirst(into, pair.draw(), read, act.on());
    Set<UUID> all = new HashSet<>(old.limitIds());
    all.addAll(into.limitIds());
    limits.keepAll(all);
    DrawMoves from = new DrawMoves(old);
    Renewal made = new DrawMoves(into).confirmRenewal(pair.draw(), from, read, act);
    from.renew(made.oldDrawdownId(), act);
    grants.keep(made);
  }
}
