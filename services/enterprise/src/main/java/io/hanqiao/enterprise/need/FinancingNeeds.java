package io.hanqiao.enterprise.need;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;

/** The financing needs the running transaction's organisation is a party of. */
@ApplicationScoped
public class FinancingNeeds extends Postings<FinancingNeed> {}
