package io.hanqiao.enterprise.disclosure;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;

/** The separate consents of people of the running transaction's organisation. */
@ApplicationScoped
public class SeparateConsents extends Postings<SeparateConsent> {}
