package io.hanqiao.matching.change;

import io.hanqiao.vocabulary.Text;

/**
 * A value of a demand's own that no supply of the day accepts: whatever else is changed, this alone
 * keeps it from all.
 *
 * @param field the field as it is posted, such as {@code termMonths}
 * @param ruleId the rule it breaks with every supply
 * @param value as it stands
 * @param right what would be right
 */
public record Contradiction(String field, String ruleId, Text value, Text right) {}
