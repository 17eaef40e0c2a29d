package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.BankKind;

/**
 * A bank of the market, with what its offers are drawn from.
 *
 * @param row as it is loaded
 */
record Bank(String reference, String ownerOrg, BankKind kind, Row row) {}
