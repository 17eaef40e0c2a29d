package io.hanqiao.matching.change;

import java.time.LocalDate;

/**
 * A pair on a day: what a change alters.
 *
 * @param demand what is asked
 * @param supply what is offered
 * @param day the rules are asked about
 */
public record Case<D, S>(D demand, S supply, LocalDate day) {

  /** With another demand. */
  public Case<D, S> withDemand(D altered) {
    return new Case<>(altered, supply, day);
  }

  /** With another supply. */
  public Case<D, S> withSupply(S altered) {
    return new Case<>(demand, altered, day);
  }

  /** On another day. */
  public Case<D, S> onDay(LocalDate other) {
    return new Case<>(demand, supply, other);
  }
}
