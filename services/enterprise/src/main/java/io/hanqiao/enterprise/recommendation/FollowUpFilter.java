package io.hanqiao.enterprise.recommendation;

import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.RefusalCode;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which rows of the register a list is of; what is left out narrows nothing. */
public class FollowUpFilter {

  /** Nothing answered, the day over, the entry not withdrawn. */
  static final String OVERDUE =
      "status = OPEN and dueOn < :today and declarationId in (select d.id from Declaration d where"
          + " d.status = RECOMMENDED)";

  @Parameter(description = "Rows of this list.")
  @QueryParam("listId")
  @Nullable UUID listId;

  @Parameter(description = "Rows of this entry.")
  @QueryParam("declarationId")
  @Nullable UUID declarationId;

  @Parameter(
      description =
          "Latest answer: OPEN, CONTACTED, VISITED, APPLIED, GRANTED, REFUSED, FIRM_DECLINED.",
      example = "OPEN")
  @QueryParam("status")
  @Nullable String status;

  @Parameter(description = "Rows refused now with this code.", example = "DEBT_TOO_HIGH")
  @QueryParam("refusalCode")
  @Nullable String refusalCode;

  @Parameter(description = "Only rows that were ever answered APPLIED.", example = "true")
  @QueryParam("applied")
  @Nullable Boolean applied;

  @Parameter(description = "Only rows without an answer whose day is over.", example = "true")
  @QueryParam("overdue")
  @Nullable Boolean overdue;

  /** Narrows a search. */
  Search narrow(Search search, LocalDate today) {
    Findings in = new Findings();
    FollowUpStage stage =
        in.optional("status", status, code -> Codes.parse(FollowUpStage.class, code));
    RefusalCode code =
        in.optional("refusalCode", refusalCode, c -> Codes.parse(RefusalCode.class, c));
    in.orRefuse();
    return search
        .and("listId = :list", "list", listId)
        .and("declarationId = :entry", "entry", declarationId)
        .and("status = :status", "status", stage)
        .and("refusalCode = :code", "code", code)
        .and("appliedAt is not null and :applied = true", "applied", wanted(applied))
        .and(OVERDUE, "today", wanted(overdue) == null ? null : today);
  }

  private static @Nullable Boolean wanted(@Nullable Boolean asked) {
    return Boolean.TRUE.equals(asked) ? true : null;
  }
}
