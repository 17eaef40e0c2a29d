package io.hanqiao.enterprise.disclosure;

import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which letters a list is of; what is left out narrows nothing. */
public class LetterFilter {

  @Parameter(
      description = "REQUESTED, GRANTED, EXPIRED, DECLINED, WITHDRAWN or REVOKED, as of today.",
      example = "REQUESTED")
  @QueryParam("status")
  @Nullable String status;

  @Parameter(description = "Letters for this purpose.", example = "LOAN_REVIEW")
  @QueryParam("purpose")
  @Nullable String purpose;

  /** Narrows a search. */
  Search narrow(Search search, LocalDate today) {
    Findings in = new Findings();
    LetterStage stage = in.optional("status", status, code -> Codes.parse(LetterStage.class, code));
    Purpose forWhat = in.optional("purpose", purpose, code -> Codes.parse(Purpose.class, code));
    in.orRefuse();
    boolean granted = stage == LetterStage.GRANTED;
    boolean expired = stage == LetterStage.EXPIRED;
    return search
        .and("purpose = :purpose", "purpose", forWhat)
        .and("status = :status", "status", granted || expired ? LetterStage.GRANTED : stage)
        .and("validUntil >= :today", "today", granted ? today : null)
        .and("validUntil < :day", "day", expired ? today : null);
  }
}
