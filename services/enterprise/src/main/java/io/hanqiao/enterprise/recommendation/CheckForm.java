package io.hanqiao.enterprise.recommendation;

import io.hanqiao.enterprise.profile.District;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Parsed;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which declarations are checked. */
@Schema(description = "Which declarations are checked: those of a district that nobody has.")
record CheckForm(
    @Schema(required = true, description = "The campaign.") @Nullable UUID campaignId,
    @Schema(required = true, description = "District or city, by key.", examples = "donghu")
        @Nullable String district) {

  /** The form read without a flaw. */
  record Read(UUID campaignId, String district) {}

  /**
   * Reads it.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  Read read() {
    Findings in = new Findings();
    UUID campaign = in.required("campaignId", campaignId, Parsed::valid);
    District place = in.required("district", district, District::parse);
    in.orRefuse();
    return new Read(campaign, place.key());
  }
}
