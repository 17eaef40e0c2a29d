package io.hanqiao.fund.approach;

import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which approaches a list is of; what is left out narrows nothing. */
public class ApproachFilter {

  @Parameter(description = "OPEN, ACCEPTED, DECLINED or WITHDRAWN.", example = "OPEN")
  @QueryParam("status")
  @Nullable String status;

  @Parameter(description = "Approaches under this mandate.")
  @QueryParam("mandateId")
  @Nullable UUID mandateId;

  @Parameter(description = "Approaches to this need.")
  @QueryParam("needId")
  @Nullable UUID needId;

  /** Narrows a search. */
  Search narrow(Search search) {
    Findings in = new Findings();
    String stands = in.optional("status", status, ApproachStatus::parse);
    in.orRefuse();
    return search
        .and("status = :status", "status", stands)
        .and("mandateId = :mandateId", "mandateId", mandateId)
        .and("needId = :needId", "needId", needId);
  }
}
