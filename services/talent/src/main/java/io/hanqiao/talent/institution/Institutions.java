package io.hanqiao.talent.institution;

import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.posting.ActingFor;
import io.hanqiao.platform.posting.Openness;
import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The institutions. Everybody reads them. */
@ApplicationScoped
public class Institutions extends Postings<Institution> {

  /**
   * The one a form names, kept from being changed or closed until the transaction ends: whoever
   * writes down its facts writes those that stay. An operator who names no organisation acts for
   * the institution's own.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 if the organisation has none such or
   *     it is closed, 403 for somebody else's organisation
   */
  public Institution posting(Caller caller, InstitutionNaming naming) {
    UUID owner =
        caller.is("operator") ? naming.ownerOrg() : ActingFor.owner(caller, naming.ownerOrg());
    Institution institution =
        keep(naming)
            .filter(found -> owner == null || found.ownerOrg().equals(owner))
            .or(() -> keepReferenced(owner, naming))
            .orElseThrow(naming::unknown);
    if (institution.openness() instanceof Openness.Closed) {
      throw naming.closed();
    }
    return institution;
  }

  private Optional<Institution> keep(InstitutionNaming naming) {
    return naming.id() == null
        ? Optional.empty()
        : findByIdOptional(naming.id(), LockModeType.PESSIMISTIC_READ);
  }

  private Optional<Institution> keepReferenced(@Nullable UUID owner, InstitutionNaming naming) {
    if (naming.id() != null || naming.reference() == null) {
      return Optional.empty();
    }
    List<Institution> called =
        owner == null
            ? referencedByAny(naming.reference())
            : referenced(owner, naming.reference()).stream().toList();
    // Read anew under the lock: what was found may have been changed since.
    called.forEach(found -> getEntityManager().refresh(found, LockModeType.PESSIMISTIC_READ));
    return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
  }
}
