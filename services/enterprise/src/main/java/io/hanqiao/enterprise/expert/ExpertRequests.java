package io.hanqiao.enterprise.expert;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;

/** The expert requests the running transaction's organisation is a party of. */
@ApplicationScoped
public class ExpertRequests extends Postings<ExpertRequest> {}
