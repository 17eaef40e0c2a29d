package io.hanqiao.enterprise.need;

import static io.hanqiao.platform.bulk.BulkLoad.NDJSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.bulk.BulkResult;
import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.paging.Like;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.Openness;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.platform.problem.ProblemResponses;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.LoanPurpose;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Financing needs over REST. */
@Path("/v1/financing-needs")
@Tag(name = "Financing needs", description = "What a firm asks for.")
public class NeedResource {

  private static final String PATH = "/v1/financing-needs";

  private final NeedDesk desk;
  private final FinancingNeeds needs;
  private final Endpoint endpoint;
  private final Clock clock;

  NeedResource(NeedDesk desk, FinancingNeeds needs, Endpoint endpoint, Clock clock) {
    this.desk = desk;
    this.needs = needs;
    this.endpoint = endpoint;
    this.clock = clock;
  }

  @POST
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "postFinancingNeed",
      summary = "Post a financing need",
      description =
          "For one of the caller's firms; offers are looked for at once. What is unusual but lawful is"
              + " taken and named in `warnings`.")
  @APIResponse(
      responseCode = "201",
      description = "Posted, open.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = NeedView.class)))
  public Response post(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @HeaderParam("Accept-Language") @Nullable String language,
      @Nullable NeedForm form) {
    return endpoint.command(
        key,
        form,
        (caller, sent) -> {
          FinancingNeed need = desk.post(caller, sent);
          return Answer.created(PATH, need.id(), need.revision(), view(need, language));
        });
  }

  @POST
  @Path("/bulk")
  @RolesAllowed({"enterprise", "operator"})
  @Consumes(NDJSON)
  @Operation(
      operationId = "loadFinancingNeeds",
      summary = "Load needs, one JSON object a line",
      description =
          "A firm loads its own, an operator on behalf of each row's ownerOrg. A row"
              + " whose reference exists is left alone and counted as existing, so a load"
              + " can be repeated.")
  @APIResponse(
      responseCode = "200",
      description = "What became of every row.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = BulkResult.class)))
  public Response load(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @QueryParam("mode") @Nullable String mode,
      @RequestBody(
              description = "One NeedForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB.",
              required = true)
          byte[] rows) {
    return endpoint.load(key, mode, rows, NeedForm.class, desk::load);
  }

  @GET
  @RolesAllowed({"enterprise", "operator", "auditor"})
  @Operation(
      operationId = "listFinancingNeeds",
      summary = "List needs, newest first",
      description = "The needs of the caller's organisation; operators and auditors see all.")
  public Page<NeedView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(description = "OPEN or CLOSED.", example = "OPEN") @QueryParam("status")
          @Nullable String status,
      @Parameter(
              description =
                  "What the money is for: WORKING_CAPITAL, ORDER_RECEIVABLE,"
                      + " EQUIPMENT_UPGRADE, FIXED_ASSET_PROJECT, RND, RENEWAL, PLANT_PURCHASE,"
                      + " GREEN, EXPORT or MERGER.",
              example = "RND")
          @QueryParam("purpose")
          @Nullable String purpose,
      @Parameter(
              description = "Words the name of the enterprise holds, as they stand.",
              example = "光电")
          @QueryParam("q")
          @Nullable String q,
      @HeaderParam("Accept-Language") @Nullable String language) {
    PageRequest page = PageRequest.of(cursor, limit);
    Findings findings = new Findings();
    String stands = findings.optional("status", status, Openness::parse);
    LoanPurpose wanted =
        findings.optional("purpose", purpose, code -> Codes.parse(LoanPurpose.class, code));
    findings.orRefuse();
    Search search =
        Search.of(page)
            .and("status = :status", "status", stands)
            .and("terms.purpose = :purpose", "purpose", wanted)
            .and(
                "enterpriseId in (select e.id from Enterprise e where e.name like :q escape '\\')",
                "q",
                Like.contains(q));
    return endpoint.list(
        page, () -> needs.page(search), FinancingNeed::id, need -> view(need, language));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"enterprise", "operator", "auditor"})
  @Operation(
      operationId = "getFinancingNeed",
      summary = "Read a need",
      description = "Seen by its organisation, operators and auditors.")
  @APIResponse(
      responseCode = "200",
      description = "The need; its ETag is for If-Match.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = NeedView.class)))
  public Response get(
      @PathParam("id") UUID id, @HeaderParam("Accept-Language") @Nullable String language) {
    return endpoint.show(() -> needs.get(id), need -> answer(need, language));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "editFinancingNeed",
      summary = "Replace the terms of an open need",
      description =
          "Replaces the terms: a field left out becomes unknown. Enterprise,"
              + " reference, ownerOrg, synthetic and source stay as they were.")
  @APIResponse(
      responseCode = "200",
      description = "Changed.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = NeedView.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @HeaderParam("Accept-Language") @Nullable String language,
      @Nullable NeedForm form) {
    return endpoint.edit(form, (caller, sent) -> answer(desk.edit(id, ifMatch, sent), language));
  }

  @POST
  @Path("/{id}/close")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "closeFinancingNeed",
      summary = "Stop looking",
      description =
          "For good: a closed need is neither changed nor reopened. Reasons: FUNDED_HERE,"
              + " FUNDED_ELSEWHERE, RATE, TIME, NEED_GONE, MISTAKE.")
  @APIResponse(
      responseCode = "200",
      description = "Closed.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = NeedView.class)))
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @HeaderParam("Accept-Language") @Nullable String language,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (caller, sent) -> answer(desk.close(id, sent), language));
  }

  private Answer answer(FinancingNeed need, @Nullable String language) {
    return Answer.done(need.revision(), view(need, language));
  }

  private NeedView view(FinancingNeed need, @Nullable String language) {
    return NeedView.of(need, LocalDate.now(clock), ProblemResponses.locale(language));
  }
}
