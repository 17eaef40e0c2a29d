package io.hanqiao.challenge.challenge;

import io.hanqiao.platform.clock.OverdueClockView;
import io.hanqiao.platform.clock.OverdueClocks;
import io.hanqiao.platform.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Clocks of challenges over REST. */
@Path("/v1/overdue-clocks")
@Tag(name = "Clocks", description = "How soon a challenge should be answered (时限).")
class ClockResource {

  private final OverdueClocks overdue;

  ClockResource(OverdueClocks overdue) {
    this.overdue = overdue;
  }

  @GET
  @RolesAllowed("operator")
  @Operation(
      operationId = "listOverdueClocks",
      summary = "List what is overdue",
      description =
          "Challenges that were posted here and have had no proposal for 48 hours, posted last"
              + " first.")
  public Page<OverdueClockView> list(
      @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
    return overdue.page(cursor, limit);
  }
}
