package io.hanqiao.matcher.live;

import io.hanqiao.matching.Market;
import io.hanqiao.matching.disclosed.Outlook;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A market under one rulebook, for both sides.
 *
 * @param market rules and scores, exact
 * @param outlook how demands look on a day to the owners of supplies
 * @param rulesOf the same with the rules of one day, whatever day it is asked about: how they judge
 *     today's facts
 */
public record MarketRules<D, S, P>(
    Market<D, S> market,
    Function<LocalDate, Outlook<P, S>> outlook,
    Function<LocalDate, Market<D, S>> rulesOf) {}
