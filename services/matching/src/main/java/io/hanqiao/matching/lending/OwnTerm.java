package io.hanqiao.matching.lending;

import io.hanqiao.vocabulary.Text;

/**
 * What the offer says on one rule's matter.
 *
 * @param ruleId stable id
 * @param sentence the rule
 * @param offerSays the offer's term, or that none is stated
 */
public record OwnTerm(String ruleId, Text sentence, Text offerSays) {}
