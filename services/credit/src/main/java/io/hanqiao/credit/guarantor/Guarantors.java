package io.hanqiao.credit.guarantor;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;

/** The guarantors. Everybody reads them; their owner and operators change them. */
@ApplicationScoped
class Guarantors extends Postings<Guarantor> {}
