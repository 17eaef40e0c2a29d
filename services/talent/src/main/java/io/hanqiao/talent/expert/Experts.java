package io.hanqiao.talent.expert;

import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.posting.ActingFor;
import io.hanqiao.platform.posting.Openness;
import io.hanqiao.talent.institution.InstitutionPostings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The experts the running transaction's organisation may see: its own. */
@ApplicationScoped
public class Experts extends InstitutionPostings<Expert> {

  /**
   * The expert a form names: one of the caller's own; for an operator one of the organisation it
   * acts for, or of any if it names none. A closed one is no candidate, but an operator may report
   * what an expert did before.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 if there is none such, 403 for
   *     somebody else's organisation
   */
  public Expert named(Caller caller, ExpertNaming naming) {
    boolean operator = caller.is("operator");
    UUID owner = operator ? naming.ownerOrg() : ActingFor.owner(caller, naming.ownerOrg());
    List<Expert> found =
        candidates(owner, naming).stream()
            .filter(expert -> owner == null || expert.ownerOrg().equals(owner))
            .toList();
    if (found.size() != 1) {
      throw naming.unknown();
    }
    if (!operator && found.get(0).openness() instanceof Openness.Closed) {
      throw naming.closed();
    }
    return found.get(0);
  }

  private List<Expert> candidates(@Nullable UUID owner, ExpertNaming naming) {
    if (naming.id() != null) {
      return findByIdOptional(naming.id()).stream().toList();
    }
    if (naming.reference() == null) {
      return List.of();
    }
    return owner == null
        ? referencedByAny(naming.reference())
        : referenced(owner, naming.reference()).stream().toList();
  }
}
