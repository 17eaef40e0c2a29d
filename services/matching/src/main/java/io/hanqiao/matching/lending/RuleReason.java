package io.hanqiao.matching.lending;

import io.hanqiao.matching.RuleOutcome;
import io.hanqiao.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/**
 * One rule of one pair, exact on both sides: for the firm, which knows its own facts and may read
 * the published offer.
 *
 * @param ruleId stable id
 * @param sentence the rule
 * @param source where the rule comes from
 * @param outcome of this pair
 * @param offerSays what the offer states on the matter
 * @param firmHas the firm's fact; empty for a rule on the offer alone
 * @param remedy the fact to supply; null unless one is missing
 */
public record RuleReason(
    String ruleId,
    Text sentence,
    Text source,
    RuleOutcome outcome,
    Text offerSays,
    Text firmHas,
    @Nullable Text remedy) {}
