package io.hanqiao.credit.grant;

import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which grants a list is of; what is left out narrows nothing. */
public class GrantFilter {

  @Parameter(
      description =
          "PROPOSED, GRANTED, CONTRACT_PROPOSED, CONTRACTED, REJECTED, GIVEN_UP, EXPIRED or"
              + " SETTLED.",
      example = "CONTRACTED")
  @QueryParam("status")
  @Nullable String status;

  @Parameter(description = "Grants on this application.")
  @QueryParam("applicationId")
  @Nullable UUID applicationId;

  @Parameter(description = "Grants on this offer.")
  @QueryParam("offerId")
  @Nullable UUID offerId;

  /** Narrows a search. */
  Search narrow(Search search) {
    Findings in = new Findings();
    GrantStage stage = in.optional("status", status, code -> Codes.parse(GrantStage.class, code));
    in.orRefuse();
    return search
        .and("status = :status", "status", stage)
        .and("applicationId = :applicationId", "applicationId", applicationId)
        .and("offerId = :offerId", "offerId", offerId);
  }
}
