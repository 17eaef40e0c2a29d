package io.hanqiao.enterprise.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds the firm an institution asks. It sees no row of the firm's: a function of the database
 * looks it up behind row-level security and says no more than whose it is.
 */
@ApplicationScoped
class FirmsToAsk {

  private static final String FIND =
      "SELECT enterprise_id, owner_org FROM firm_to_ask(CAST(nullif(:need, '') AS uuid),"
          + " CAST(nullif(:firm, '') AS uuid))";

  private final EntityManager database;

  FirmsToAsk(EntityManager database) {
    this.database = database;
  }

  /**
   * A firm.
   *
   * @param ownerOrg the organisation it acts as
   */
  record Firm(UUID enterpriseId, UUID ownerOrg) {}

  /** By an open need of it that the institution was proposed, or by its own id. */
  Optional<Firm> find(@Nullable UUID need, @Nullable UUID enterprise) {
    Object row =
        database
            .createNativeQuery(FIND, Tuple.class)
            .setParameter("need", text(need))
            .setParameter("firm", text(enterprise))
            .getSingleResultOrNull();
    return row instanceof Tuple found
        ? Optional.of(new Firm(found.get(0, UUID.class), found.get(1, UUID.class)))
        : Optional.empty();
  }

  private static String text(@Nullable UUID id) {
    return id == null ? "" : id.toString();
  }
}
