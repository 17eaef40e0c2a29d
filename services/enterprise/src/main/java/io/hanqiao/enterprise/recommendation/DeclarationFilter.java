package io.hanqiao.enterprise.recommendation;

import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which declarations a list is of; what is left out narrows nothing. */
public class DeclarationFilter {

  @Parameter(
      description = "DECLARED, CHECKED, REFUSED, LISTED, RECOMMENDED, DECLINED or WITHDRAWN.",
      example = "CHECKED")
  @QueryParam("status")
  @Nullable String status;

  @Parameter(description = "Declared for this campaign.")
  @QueryParam("campaignId")
  @Nullable UUID campaignId;

  @Parameter(description = "Of this district or city, by key.", example = "donghu")
  @QueryParam("district")
  @Nullable String district;

  @Parameter(description = "Entries of this list.")
  @QueryParam("listId")
  @Nullable UUID listId;

  @Parameter(description = "Of this firm.")
  @QueryParam("enterpriseId")
  @Nullable UUID enterpriseId;

  /** Narrows a search. */
  Search narrow(Search search) {
    Findings in = new Findings();
    DeclarationStage stage =
        in.optional("status", status, code -> Codes.parse(DeclarationStage.class, code));
    in.orRefuse();
    return search
        .and("status = :status", "status", stage)
        .and("campaignId = :campaign", "campaign", campaignId)
        .and("district = :district", "district", district)
        .and("listId = :list", "list", listId)
        .and("enterpriseId = :firm", "firm", enterpriseId);
  }
}
