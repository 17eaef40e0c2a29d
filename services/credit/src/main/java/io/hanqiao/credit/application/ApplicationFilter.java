package io.hanqiao.credit.application;

import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which applications a list is of; what is left out narrows nothing. */
public class ApplicationFilter {

  @Parameter(
      description =
          "SUBMITTED, ACCEPTED, DUE_DILIGENCE, UNDER_REVIEW, GRANTED, REFUSED, WITHDRAWN or LAPSED.",
      example = "UNDER_REVIEW")
  @QueryParam("status")
  @Nullable String status;

  @Parameter(description = "Applications for this need.")
  @QueryParam("needId")
  @Nullable UUID needId;

  @Parameter(description = "Applications on this offer.")
  @QueryParam("offerId")
  @Nullable UUID offerId;

  /** Narrows a search. */
  Search narrow(Search search) {
    Findings in = new Findings();
    Stage stage = in.optional("status", status, code -> Codes.parse(Stage.class, code));
    in.orRefuse();
    return search
        .and("status = :status", "status", stage)
        .and("needId = :needId", "needId", needId)
        .and("offerId = :offerId", "offerId", offerId);
  }
}
