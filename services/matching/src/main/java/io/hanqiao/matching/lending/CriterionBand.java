package io.hanqiao.matching.lending;

import io.hanqiao.matching.Band;
import io.hanqiao.vocabulary.Text;

/**
 * How one criterion came out.
 *
 * @param criterionId stable id
 * @param name what the criterion looks at
 * @param band how good
 */
public record CriterionBand(String criterionId, Text name, Band band) {}
