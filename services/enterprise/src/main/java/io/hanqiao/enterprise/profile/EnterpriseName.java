package io.hanqiao.enterprise.profile;

import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Flaw;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise as a form names it: by its id, or by the reference its loader gave it.
 *
 * @param idField what the form calls the id
 * @param referenceField what the form calls the reference
 */
public record EnterpriseName(
    String idField, @Nullable UUID id, String referenceField, @Nullable String reference) {

  /** In the fields that most forms have. */
  public static EnterpriseName of(@Nullable UUID id, @Nullable String reference) {
    return new EnterpriseName("enterpriseId", id, "enterpriseReference", reference);
  }

  /**
   * The enterprise meant, among those of {@code owner}.
   *
   * @throws ProblemException 422 if there is none
   */
  public Enterprise among(Enterprises enterprises, UUID owner) {
    Optional<Enterprise> named =
        id != null
            ? enterprises.findByIdOptional(id)
            : Optional.ofNullable(reference).flatMap(key -> enterprises.referenced(owner, key));
    return named
        .filter(enterprise -> enterprise.ownerOrg().equals(owner))
        .orElseThrow(() -> new ProblemException(ProblemCode.INVALID, null, List.of(unknown())));
  }

  private Finding unknown() {
    boolean byId = id != null || reference == null;
    return new Finding(
        byId ? idField : referenceField,
        byId ? (id == null ? null : id.toString()) : reference,
        Flaw.of(
            "在本机构名下没有找到这家企业。",
            "The organisation has no such enterprise.",
            "请先登记企业，再填其编号。",
            "Register the enterprise first and give its id."));
  }
}
