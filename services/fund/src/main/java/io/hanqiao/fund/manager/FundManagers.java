package io.hanqiao.fund.manager;

import io.hanqiao.fund.Foundations;
import jakarta.enterprise.context.ApplicationScoped;

/** The fund managers. Everybody reads them; the database lets their owner and operators lock. */
@ApplicationScoped
public class FundManagers extends Foundations<FundManager> {}
