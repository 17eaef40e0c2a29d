package io.hanqiao.enterprise.disclosure;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What may be read of a firm, as the database gives it: null is what no letter covers.
 *
 * @param items what is covered
 * @param firmOrg whose firm it is
 */
record Disclosure(
    Set<DataItem> items,
    UUID firmOrg,
    @Nullable String name,
    @Nullable String uscc,
    @Nullable DisclosedFacts facts,
    @Nullable Set<String> flags,
    @Nullable List<CertificateView> certificates,
    @Nullable List<RegisterView> checks,
    @Nullable List<ConsentReceiptView> consents) {}
