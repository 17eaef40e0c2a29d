package io.hanqiao.enterprise.capability;

import io.hanqiao.enterprise.profile.EnterprisePostings;
import jakarta.enterprise.context.ApplicationScoped;

/** The capabilities the running transaction's organisation is a party of. */
@ApplicationScoped
public class Capabilities extends EnterprisePostings<Capability> {}
