package io.hanqiao.enterprise.assessment;

import io.hanqiao.platform.posting.Postings;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The self-assessments the running transaction's organisation is a party of. */
@ApplicationScoped
public class SelfAssessments extends Postings<SelfAssessment> {

  /**
   * One of a firm.
   *
   * @throws ProblemException 404 if it has none such
   */
  SelfAssessment of(UUID enterprise, UUID id) {
    SelfAssessment found = get(id);
    if (!found.enterpriseId().equals(enterprise)) {
      throw new ProblemException(ProblemCode.NOT_FOUND);
    }
    return found;
  }
}
