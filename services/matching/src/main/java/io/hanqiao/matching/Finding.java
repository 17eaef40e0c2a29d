package io.hanqiao.matching;

import io.hanqiao.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/**
 * What one rule found in one pair, exact on both sides and so for no reader as it stands: {@link
 * Explanation} makes the views of it.
 *
 * @param rule the rule
 * @param source where it comes from
 * @param outcome of this pair
 * @param supplySays what the supply states on the matter, or has
 * @param demandHas what the demand states on the matter, or has; empty for a rule on the supply
 *     alone
 * @param supplyLacks whether the fact that is missing is the supply's to tell
 * @param needed the part of what the supply states that refuses, as far as that is published; null
 *     where {@code supplySays} is all of it
 */
public record Finding(
    Rule rule,
    Text source,
    RuleOutcome outcome,
    Text supplySays,
    Text demandHas,
    boolean supplyLacks,
    @Nullable Text needed) {}
