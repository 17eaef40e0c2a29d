package io.hanqiao.enterprise.profile;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/** The enterprises the running transaction's organisation is a party of. */
@ApplicationScoped
public class Enterprises extends Postings<Enterprise> {

  /** Whether a visible enterprise has this code. */
  boolean hasUscc(String uscc) {
    return count("uscc", uscc) > 0;
  }

  /** An enterprise kept as it is until the transaction ends, so that what is told of it stays. */
  public Enterprise keep(Enterprise enterprise) {
    getEntityManager().refresh(enterprise, LockModeType.PESSIMISTIC_READ);
    return enterprise;
  }
}
