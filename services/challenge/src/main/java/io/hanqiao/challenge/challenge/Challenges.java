package io.hanqiao.challenge.challenge;

import io.hanqiao.platform.posting.Postings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The challenges the running transaction's organisation may see. */
@ApplicationScoped
public class Challenges extends Postings<Challenge> {

  /**
   * One, kept from being changed or closed until the transaction ends: who proposes to it proposes
   * to what is still asked. The row is another's, so a function of the database locks it.
   */
  public Optional<Challenge> keep(UUID id) {
    getEntityManager()
        .createNativeQuery("SELECT keep_challenge(?1)", Boolean.class)
        .setParameter(1, id)
        .getResultList();
    return findByIdOptional(id);
  }

  /** The ids of at most two that some loader called {@code reference}. */
  public List<UUID> called(String reference) {
    return find("select id from Challenge where reference = ?1", reference)
        .project(UUID.class)
        .page(0, 2)
        .list();
  }
}
