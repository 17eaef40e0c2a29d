package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.Visibility;
import java.util.List;

/**
 * A challenge of the market, with what its proposals are drawn from.
 *
 * @param number from 1, over live and closed ones
 * @param live whether it takes proposals
 * @param vague whether it is written badly on purpose
 * @param outcome why it was closed; empty while it is live
 * @param invited organisations that alone may see it, if it is point to point
 */
record Challenge(
    int number,
    ChallengeForm form,
    Sponsor sponsor,
    Topic topic,
    Visibility visibility,
    List<String> invited,
    long budgetWan,
    int months,
    boolean live,
    boolean vague,
    String outcome) {

  String reference() {
    return "DC%04d".formatted(number);
  }
}
