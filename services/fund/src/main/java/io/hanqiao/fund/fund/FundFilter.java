package io.hanqiao.fund.fund;

import io.hanqiao.platform.posting.Openness;
import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.FundStructure;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which funds a list is of; what is left out narrows nothing. */
public class FundFilter {

  @Parameter(description = "FUND_OF_FUNDS, SUB_FUND or DIRECT_FUND.", example = "SUB_FUND")
  @QueryParam("structure")
  @Nullable String structure;

  @Parameter(description = "Funds of this manager.")
  @QueryParam("managerId")
  @Nullable UUID managerId;

  @Parameter(description = "Funds below this fund of funds.")
  @QueryParam("parentFundId")
  @Nullable UUID parentFundId;

  @Parameter(description = "OPEN or CLOSED.", example = "OPEN")
  @QueryParam("status")
  @Nullable String status;

  /** Narrows a search. */
  Search narrow(Search search) {
    Findings in = new Findings();
    String stands = in.optional("status", status, Openness::parse);
    FundStructure wanted =
        in.optional("structure", structure, code -> Codes.parse(FundStructure.class, code));
    in.orRefuse();
    return search
        .and("status = :status", "status", stands)
        .and("structure = :structure", "structure", wanted)
        .and("managerId = :managerId", "managerId", managerId)
        .and("terms.parentFundId = :parentFundId", "parentFundId", parentFundId);
  }
}
