package io.hanqiao.enterprise.direct;

import io.hanqiao.enterprise.profile.EnterprisePostings;
import jakarta.enterprise.context.ApplicationScoped;

/** The direct-financing needs the running transaction's organisation is a party of. */
@ApplicationScoped
public class DirectNeeds extends EnterprisePostings<DirectNeed> {}
