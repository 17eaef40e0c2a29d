package io.hanqiao.credit.bridge;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;

/** The bridge funds. Every trade that takes part reads them; nobody changes them. */
@ApplicationScoped
class BridgeFunds extends Postings<BridgeFund> {}
