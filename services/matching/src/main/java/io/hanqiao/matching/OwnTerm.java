package io.hanqiao.matching;

import io.hanqiao.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the supply says on one rule's matter, for its owner.
 *
 * @param ruleId stable id
 * @param sentence the rule
 * @param supplySays the supply's term or fact, or that none is stated
 * @param outcome where the rule is about the supply alone; null where it would tell of the demand
 * @param remedy the fact the owner could supply; null unless such a rule misses one
 */
public record OwnTerm(
    String ruleId,
    Text sentence,
    Text supplySays,
    @Nullable RuleOutcome outcome,
    @Nullable Text remedy) {}
