package io.hanqiao.enterprise.assessment;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.enterprise.profile.Enterprise;
import io.hanqiao.enterprise.profile.Enterprises;
import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Tier;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Self-assessments over REST. */
@Path("/v1/enterprises/{id}/self-assessments")
@Tag(
    name = "Self-assessments",
    description = "A firm checks itself against a dated rulebook; nothing is recognised by it.")
public class SelfAssessmentResource {

  private final SelfAssessmentDesk desk;
  private final SelfAssessments assessments;
  private final Enterprises enterprises;
  private final Endpoint endpoint;

  SelfAssessmentResource(
      SelfAssessmentDesk desk,
      SelfAssessments assessments,
      Enterprises enterprises,
      Endpoint endpoint) {
    this.desk = desk;
    this.assessments = assessments;
    this.enterprises = enterprises;
    this.endpoint = endpoint;
  }

  @POST
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "assessEnterprise",
      summary = "Check the caller's firm against the conditions of a tier",
      description =
          "Judged by the rulebook in force on the day named, criterion by criterion, with the gap to"
              + " each threshold. For a day whose thresholds are not at hand (from 2026-04-01 on)"
              + " nothing is computed. Kept as it was made.")
  @APIResponse(
      responseCode = "201",
      description = "Made.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = SelfAssessmentView.class)))
  public Response assess(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable SelfAssessmentForm form) {
    return endpoint.command(
        key,
        form,
        (caller, sent) -> {
          SelfAssessment made = desk.make(id, sent);
          return Answer.created(
              "/v1/enterprises/" + id + "/self-assessments",
              made.id(),
              made.revision(),
              SelfAssessmentView.of(made));
        });
  }

  @GET
  @RolesAllowed({"enterprise", "operator", "auditor"})
  @Operation(
      operationId = "listSelfAssessments",
      summary = "List a firm's self-assessments, newest first",
      description = "Seen by its organisation, operators and auditors.")
  public Page<SelfAssessmentView> list(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(description = "TECH_INNOVATIVE, SRDI or LITTLE_GIANT.", example = "SRDI")
          @QueryParam("tier")
          @Nullable String tier,
      @Parameter(
              description = "MEETS, DOES_NOT_MEET, CANNOT_SAY or THRESHOLDS_NOT_AT_HAND.",
              example = "MEETS")
          @QueryParam("verdict")
          @Nullable String verdict) {
    PageRequest page = PageRequest.of(cursor, limit);
    Findings in = new Findings();
    Search search =
        Search.of(page)
            .and("enterpriseId = :enterprise", "enterprise", id)
            .and(
                "tier = :tier",
                "tier",
                in.optional("tier", tier, code -> Codes.parse(Tier.class, code)))
            .and(
                "verdict = :verdict",
                "verdict",
                in.optional("verdict", verdict, code -> Codes.parse(Verdict.class, code)));
    in.orRefuse();
    return endpoint.list(
        page,
        () -> {
          Enterprise unused = enterprises.get(id);
          return assessments.page(search);
        },
        SelfAssessment::id,
        SelfAssessmentView::of);
  }

  @GET
  @Path("/{assessmentId}")
  @RolesAllowed({"enterprise", "operator", "auditor"})
  @Operation(
      operationId = "getSelfAssessment",
      summary = "Read a self-assessment",
      description = "Seen by the firm's organisation, operators and auditors.")
  @APIResponse(
      responseCode = "200",
      description = "As it was made.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = SelfAssessmentView.class)))
  public Response get(
      @PathParam("id") UUID id,
      @Parameter(description = "Which of the firm's self-assessments.") @PathParam("assessmentId")
          UUID assessmentId) {
    return endpoint.show(
        () -> assessments.of(id, assessmentId),
        assessment -> Answer.plain(SelfAssessmentView.of(assessment)));
  }
}
