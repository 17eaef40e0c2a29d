package io.hanqiao.matcher.preview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.problem.Bodies;
import io.hanqiao.platform.problem.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What offers reach, for those who lend. */
@Path("/v1")
@Tag(
    name = "Reach",
    description = "What postings would reach, in counts from which no firm can be told.")
public class PreviewResource {

  private final PreviewDesk desk;

  PreviewResource(PreviewDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/credit-offer-previews")
  @RolesAllowed({"bank", "lessor"})
  @Operation(
      operationId = "previewCreditOffer",
      summary = "What an offer would reach if it were posted",
      description =
          "Nothing is posted. Every question is audited and counts against an allowance of the"
              + " organisation: 429 with Retry-After when it is used up.")
  public ReachView preview(
      @RequestBody(
              description = "An offer in the form of POST /v1/credit-offers of the credit service.",
              content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
          @Nullable ObjectNode draft,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return desk.preview(Bodies.sent(draft), ProblemResponses.locale(language));
  }

  @GET
  @Path("/credit-offers/{id}/reach")
  @RolesAllowed({"bank", "lessor"})
  @Operation(
      operationId = "reachOfCreditOffer",
      summary = "What an own offer reaches",
      description = "Audited, and counts against the same allowance as a preview.")
  public ReachView reach(
      @Parameter(description = "A credit offer, UUIDv7.") @PathParam("id") UUID id,
      @HeaderParam("Accept-Language") @Nullable String language) {
    return desk.reach(id, ProblemResponses.locale(language));
  }
}
