package io.hanqiao.local.demo;

/**
 * A fund of the market. Amounts in 万元.
 *
 * @param number from 1, over all categories
 * @param copy from 1, inside its category
 * @param governmentWan public part of the commitment
 */
record Fund(
    int number,
    FundCategory category,
    int copy,
    FundManager manager,
    long commitmentWan,
    long governmentWan) {

  String reference() {
    return "DF%03d".formatted(number);
  }

  String name() {
    return "%s%02d".formatted(category.name(), copy) + FirmNames.BADGE;
  }
}
