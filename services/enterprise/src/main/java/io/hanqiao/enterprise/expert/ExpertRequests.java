package io.hanqiao.enterprise.expert;

import io.hanqiao.enterprise.profile.EnterprisePostings;
import jakarta.enterprise.context.ApplicationScoped;

/** The expert requests the running transaction's organisation is a party of. */
@ApplicationScoped
public class ExpertRequests extends EnterprisePostings<ExpertRequest> {}
