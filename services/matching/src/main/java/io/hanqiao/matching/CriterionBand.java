package io.hanqiao.matching;

import io.hanqiao.vocabulary.Text;

/**
 * How one criterion came out.
 *
 * @param criterionId stable id
 * @param name what the criterion looks at
 * @param band how good
 */
public record CriterionBand(String criterionId, Text name, Band band) {

  static CriterionBand of(Points points) {
    return new CriterionBand(points.criterionId(), points.name(), points.band());
  }
}
