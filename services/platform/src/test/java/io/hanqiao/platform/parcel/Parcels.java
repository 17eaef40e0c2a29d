package io.hanqiao.platform.parcel;

import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The parcels the running transaction may see. */
@ApplicationScoped
public class Parcels implements PanacheRepositoryBase<Parcel, UUID> {

  Parcel get(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
  }

  Parcel lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
  }

  List<Parcel> page(PageRequest page) {
    return find("id < ?1 order by id desc", page.before()).page(0, page.fetch()).list();
  }
}
