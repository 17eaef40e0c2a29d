package io.hanqiao.credit.guarantor;

import io.hanqiao.credit.limit.ConservedLimits;
import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What grants take of a guarantor's capacity, told again when they take more or less. */
@ApplicationScoped
public class GuarantorCommitment {

  private final Guarantors guarantors;
  private final ConservedLimits limits;
  private final Outbox outbox;
  private final Audit audit;

  GuarantorCommitment(Guarantors guarantors, ConservedLimits limits, Outbox outbox, Audit audit) {
    this.guarantors = guarantors;
    this.limits = limits;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** Lets the guarantor say what is taken, if it says something else. A worker's work. */
  public void follow(UUID guarantorId) {
    Guarantor guarantor = guarantors.lock(guarantorId);
    long taken = limits.get(guarantorId).committedFen();
    if (taken != guarantor.committedFen()) {
      guarantor.commit(taken);
      outbox.appendAll(GuarantorEvents.of("changed", guarantor));
      audit.asWorker("limits-told", "guarantor.changed", "guarantor", guarantorId);
    }
  }
}
