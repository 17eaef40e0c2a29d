package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.BankKind;

/**
 * A bank of the market, with what its offers and lines are drawn from.
 *
 * @param pledgedYi what it pledged to the campaign of 2024, in 亿元
 * @param area where it lends
 * @param row as it is loaded
 */
record Bank(
    String reference, String ownerOrg, BankKind kind, int pledgedYi, ServiceArea area, Row row) {}
