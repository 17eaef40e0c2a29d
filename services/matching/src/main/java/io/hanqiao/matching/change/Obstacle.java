package io.hanqiao.matching.change;

import io.hanqiao.vocabulary.Text;

/**
 * A rule that no feasible change mends.
 *
 * @param ruleId stable id
 * @param sentence the rule
 * @param why nothing can be done
 */
public record Obstacle(String ruleId, Text sentence, Text why) {}
