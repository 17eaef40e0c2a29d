package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.AgeBand;
import io.hanqiao.vocabulary.TitleClass;

/**
 * An expert of the pool, known by a number.
 *
 * @param number from 1
 * @param sector key
 * @param serving whether on a secondment today
 * @param consent whether the home institution agrees to a secondment
 */
record Expert(
    int number,
    Institution institution,
    String sector,
    TitleClass title,
    AgeBand age,
    int daysPerMonth,
    boolean cleanRecord,
    boolean serving,
    boolean consent) {

  String reference() {
    return "DX%05d".formatted(number);
  }
}
