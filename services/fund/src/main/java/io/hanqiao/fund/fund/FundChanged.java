package io.hanqiao.fund.fund;

/**
 * A fund was edited or is being closed. Fired inside the transaction that changes it, so that its
 * mandates tell what it is now, or keep it from being closed.
 *
 * @param fund as it is now, its row locked
 */
public record FundChanged(Fund fund) {}
