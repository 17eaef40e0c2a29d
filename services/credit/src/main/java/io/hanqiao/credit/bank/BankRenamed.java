package io.hanqiao.credit.bank;

/**
 * The name or the kind of a bank is another one. Fired inside the transaction that changed it, so
 * that whoever carries the name on the wire tells the new one or the change does not happen.
 *
 * @param bank as it is now, its row locked
 */
public record BankRenamed(Bank bank) {}
