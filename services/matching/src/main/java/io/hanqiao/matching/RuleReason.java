package io.hanqiao.matching;

import io.hanqiao.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/**
 * One rule of one pair as a reader may see it: exact about the reader's own side, and about the
 * other where that is published.
 *
 * @param ruleId stable id
 * @param sentence the rule
 * @param source where the rule comes from
 * @param outcome of this pair
 * @param supplySays what the supply states on the matter, or that it is not disclosed
 * @param demandHas the demand's fact; empty for a rule on the supply alone
 * @param remedy the fact the reader could supply where it is missing, else what the supply asks for
 *     where that is published; null unless the rule refuses
 */
public record RuleReason(
    String ruleId,
    Text sentence,
    Text source,
    RuleOutcome outcome,
    Text supplySays,
    Text demandHas,
    @Nullable Text remedy) {}
