package io.hanqiao.credit.bank;

/**
 * What the offers of a bank tell of it is different: its name, its kind, the area it serves or its
 * limit per firm. Fired inside the transaction that changed it, so that whoever carries this on the
 * wire tells it anew or the change does not happen.
 *
 * @param bank as it is now, its row locked
 */
public record BankChanged(Bank bank) {}
