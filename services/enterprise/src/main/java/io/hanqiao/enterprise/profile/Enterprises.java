package io.hanqiao.enterprise.profile;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;

/** The enterprises the running transaction's organisation is a party of. */
@ApplicationScoped
public class Enterprises extends Postings<Enterprise> {

  /** Whether a visible enterprise has this code. */
  boolean hasUscc(String uscc) {
    return count("uscc", uscc) > 0;
  }
}
