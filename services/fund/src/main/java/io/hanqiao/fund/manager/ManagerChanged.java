package io.hanqiao.fund.manager;

/**
 * A manager was edited or is being closed. Fired inside the transaction that changes it, so that
 * whoever carries its name on the wire tells the new one, and whoever stands on it may refuse.
 *
 * @param manager as it is now, its row locked
 */
public record ManagerChanged(FundManager manager) {}
