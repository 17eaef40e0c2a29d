package io.hanqiao.talent.expert;

import io.hanqiao.platform.aggregate.ErasedRecords;
import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Erases experts, who are persons. Every method runs inside the caller's transaction. */
@ApplicationScoped
class ErasedExperts {

  private final Experts experts;
  private final DataSource dataSource;
  private final Audit audit;
  private final Clock clock;

  ErasedExperts(Experts experts, DataSource dataSource, Audit audit, Clock clock) {
    this.experts = experts;
    this.dataSource = dataSource;
    this.audit = audit;
    this.clock = clock;
  }

  /** That an expert was erased. */
  @Schema(description = "That an expert was erased.")
  record ErasedExpert(
      @Schema(description = "The expert, of whom this id is all that stays.") UUID id,
      @Schema(description = "When, UTC.") Instant erasedAt,
      @Schema(description = "When the tombstone follows, UTC.") Instant tombstoneDue) {}

  /**
   * Erases one of the caller's.
   *
   * @throws ProblemException 404 or 403; 409 while a secondment stands
   */
  ErasedExpert erase(UUID id) {
    UUID owner = experts.lock(id).ownerOrg();
    Instant now = clock.instant();
    Instant due = now.plus(ErasedRecords.KEPT);
    try (Connection connection = dataSource.getConnection();
        PreparedStatement erase =
            connection.prepareStatement("SELECT standing, ends_on FROM erase_expert(?, ?)")) {
      erase.setObject(1, id);
      erase.setObject(2, due.atOffset(ZoneOffset.UTC));
      try (ResultSet found = erase.executeQuery()) {
        found.next();
        if (found.getLong(1) > 0) {
          throw stands(found.getObject(2, LocalDate.class));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Could not erase an expert", e);
    }
    audit.changed("expert.erased", "expert", id, owner, null);
    return new ErasedExpert(id, now, due);
  }

  private static ProblemException stands(@Nullable LocalDate until) {
    return new ProblemException(
        ProblemCode.REFUSED,
        new Text(
            "现在不能删除：该专家有派驻尚未结束"
                + (until == null ? "" : "（计划至 " + until + "）")
                + "。请待派驻期满，或先提前结束，再次提交。",
            "The expert cannot be erased now: a secondment stands"
                + (until == null ? "" : " (planned until " + until + ")")
                + ". Ask again when it is completed, or end it first."));
  }
}
