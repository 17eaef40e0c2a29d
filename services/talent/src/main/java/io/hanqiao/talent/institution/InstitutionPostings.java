package io.hanqiao.talent.institution;

import io.hanqiao.platform.posting.Postings;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Text;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The postings of one kind, by the institution they belong to. */
public abstract class InstitutionPostings<A extends InstitutionPosting> extends Postings<A> {

  /** All of an institution, locked in the order of their ids. */
  public List<A> lockAllOf(UUID institutionId) {
    return find("institution.id = ?1 order by id", institutionId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /**
   * To be called before an institution is closed.
   *
   * @throws ProblemException 409 if any posting of it is open
   */
  public void refuseIfOpen(Institution institution) {
    long open = count("institution.id = ?1 and status = 'OPEN'", institution.id());
    if (open > 0) {
      throw new ProblemException(
          ProblemCode.REFUSED,
          new Text(
              "该高校院所还有 " + open + " 条有效记录，请先关闭团队、成果和专家。",
              "It still has "
                  + open
                  + " open postings: close its teams, achievements and experts."));
    }
  }
}
