package io.hanqiao.enterprise.assessment;

import io.hanqiao.enterprise.profile.Enterprise;
import io.hanqiao.enterprise.profile.Enterprises;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Makes self-assessments, inside the caller's transaction. They are told to nobody. */
@ApplicationScoped
class SelfAssessmentDesk {

  private final PostingDesk<SelfAssessment> desk;
  private final Enterprises enterprises;
  private final Rulebooks rulebooks;
  private final Clock clock;

  SelfAssessmentDesk(
      SelfAssessments assessments,
      Enterprises enterprises,
      Rulebooks rulebooks,
      Desks desks,
      Clock clock) {
    this.desk = desks.of(assessments, "self-assessment", (what, assessment) -> List.of());
    this.enterprises = enterprises;
    this.rulebooks = rulebooks;
    this.clock = clock;
  }

  /** Judges a firm's answers by the rulebook of the day it names. */
  SelfAssessment make(UUID enterpriseId, SelfAssessmentForm form) {
    Enterprise enterprise = enterprises.get(enterpriseId);
    SelfAssessmentReading read = SelfAssessmentReading.of(form, LocalDate.now(clock));
    Assessed assessed = Assessed.by(rulebooks.inForce(read.on()), read);
    return desk.open(
        "made",
        new SelfAssessment(
            Ids.next(), enterprise.ownerOrg(), clock.instant(), enterprise.id(), read, assessed));
  }
}
