package io.hanqiao.enterprise.profile;

import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Flaw;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds an enterprise of any organisation by its id or its code, as a firm names its anchor. All
 * that is learnt is its id and the organisation it acts as: a function of the database looks it up
 * behind row-level security and returns no more.
 */
@ApplicationScoped
public class AnchorEnterprises {

  private static final Flaw UNKNOWN =
      Flaw.of(
          "没有找到这家核心企业。",
          "There is no such anchor enterprise.",
          "请核对编号或统一社会信用代码；核心企业须先在平台登记。",
          "Check the id or the code; the anchor must be registered on the platform first.");

  private static final Flaw NOT_NAMED =
      Flaw.of(
          "没有写明核心企业。",
          "It does not say which anchor enterprise.",
          "请填 anchorEnterpriseId 或 anchorUscc。",
          "Give anchorEnterpriseId or anchorUscc.");

  private final EntityManager database;

  AnchorEnterprises(EntityManager database) {
    this.database = database;
  }

  /**
   * An anchor.
   *
   * @param ownerOrg the organisation it acts as
   */
  public record Anchor(UUID id, UUID ownerOrg) {}

  /**
   * The anchor a form names by id or, if it gives none, by code.
   *
   * @throws ProblemException 422 if it names none or one that is not there
   */
  public Anchor named(@Nullable UUID id, @Nullable String uscc) {
    if (id == null && uscc == null) {
      throw refused("anchorEnterpriseId", null, NOT_NAMED);
    }
    return find(id, uscc)
        .orElseThrow(
            () ->
                id == null
                    ? refused("anchorUscc", uscc, UNKNOWN)
                    : refused("anchorEnterpriseId", id.toString(), UNKNOWN));
  }

  private Optional<Anchor> find(@Nullable UUID id, @Nullable String uscc) {
    Object row =
        database
            .createNativeQuery(
                "SELECT id, owner_org FROM anchor_enterprise(CAST(nullif(:id, '') AS uuid), :uscc)",
                Tuple.class)
            .setParameter("id", id == null ? "" : id.toString())
            .setParameter("uscc", uscc == null ? "" : uscc)
            .getSingleResultOrNull();
    return row instanceof Tuple found
        ? Optional.of(new Anchor(found.get(0, UUID.class), found.get(1, UUID.class)))
        : Optional.empty();
  }

  private static ProblemException refused(String field, @Nullable String value, Flaw flaw) {
    return new ProblemException(
        ProblemCode.INVALID, null, List.of(new Finding(field, value, flaw)));
  }
}
