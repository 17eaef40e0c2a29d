package io.hanqiao.enterprise.direct;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;

/** The direct-financing needs the running transaction's organisation is a party of. */
@ApplicationScoped
public class DirectNeeds extends Postings<DirectNeed> {}
