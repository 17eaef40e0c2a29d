package io.hanqiao.credit.guarantee;

import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which guarantees a list is of; what is left out narrows nothing. */
public class GuaranteeFilter {

  @Parameter(
      description =
          "As the caller sees it: ASKED, INTENDED, LETTER_PROPOSED, IN_FORCE, RELEASE_PROPOSED,"
              + " PAYOUT_PROPOSED, PAID_OUT, RECOVERING, RELEASED, CLOSED, DECLINED or WITHDRAWN.",
      example = "IN_FORCE")
  @QueryParam("status")
  @Nullable String status;

  @Parameter(description = "Guarantees for this loan application.")
  @QueryParam("applicationId")
  @Nullable UUID applicationId;

  @Parameter(description = "Guarantees of this guarantor.")
  @QueryParam("guarantorId")
  @Nullable UUID guarantorId;

  /** Narrows a search to what {@code reader} sees stand so. */
  Search narrow(Search search, Caller reader) {
    Findings in = new Findings();
    GuaranteeStage stage =
        in.optional("status", status, code -> Codes.parse(GuaranteeStage.class, code));
    in.orRefuse();
    return search
        .and("status in :status", "status", stage == null ? null : seenAs(stage, reader))
        .and("loan.applicationId = :applicationId", "applicationId", applicationId)
        .and("loan.guarantorId = :guarantorId", "guarantorId", guarantorId);
  }

  private static Set<GuaranteeStage> seenAs(GuaranteeStage stage, Caller reader) {
    boolean outside = reader.is("enterprise") || reader.is("bank");
    return Arrays.stream(GuaranteeStage.values())
        .filter(one -> (outside ? one.outside() : one) == stage)
        .collect(Collectors.toSet());
  }
}
