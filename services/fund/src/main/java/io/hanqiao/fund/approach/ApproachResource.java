package io.hanqiao.fund.approach;

import static io.hanqiao.platform.bulk.BulkLoad.NDJSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.bulk.BulkResult;
import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.posting.Search;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Approaches over REST. */
@Path("/v1/approaches")
@Tag(name = "Approaches", description = "A fund asks a firm to talk.")
public class ApproachResource {

  private static final String PATH = "/v1/approaches";

  private final ApproachDesk desk;
  private final Approaches approaches;
  private final Endpoint endpoint;
  private final CurrentCaller caller;

  ApproachResource(
      ApproachDesk desk, Approaches approaches, Endpoint endpoint, CurrentCaller caller) {
    this.desk = desk;
    this.approaches = approaches;
    this.endpoint = endpoint;
    this.caller = caller;
  }

  @POST
  @RolesAllowed("fund")
  @Operation(
      operationId = "openApproach",
      summary = "Ask the firm behind a direct financing need to talk",
      description =
          "Under one of the caller's open mandates; 409 while the firm has yet to answer one under the"
              + " same mandate to the same need. Operators load approaches in bulk.")
  @APIResponse(
      responseCode = "201",
      description = "Opened; the firm has to answer.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ApproachView.class)))
  public Response open(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable ApproachForm form) {
    return endpoint.command(
        key,
        form,
        (caller, sent) -> {
          Approach made = desk.open(caller, sent);
          return Answer.created(PATH, made.id(), made.revision(), ApproachView.of(made, caller));
        });
  }

  @POST
  @Path("/bulk")
  @RolesAllowed({"fund", "operator"})
  @Consumes(NDJSON)
  @Operation(
      operationId = "loadApproaches",
      summary = "Load approaches, one JSON object a line",
      description =
          "A fund's organisation loads its own, an operator on behalf of each row's ownerOrg. A row"
              + " whose reference exists is left alone and counted as existing, so a load can be"
              + " repeated.")
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
              description = "One ApproachForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB.",
              required = true)
          byte[] rows) {
    return endpoint.load(key, mode, rows, ApproachForm.class, desk::load);
  }

  @GET
  @RolesAllowed({"fund", "enterprise", "operator", "auditor"})
  @Operation(
      operationId = "listApproaches",
      summary = "List approaches, newest first",
      description =
          "Those the caller's organisation is a party of; operators and auditors see all.")
  public Page<ApproachView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @BeanParam ApproachFilter filter,
      @Parameter(description = "Only those the caller's own organisation opened.", example = "true")
          @QueryParam("mine")
          @Nullable Boolean mine,
      @Parameter(description = "Words the note holds, as they stand.", example = "光电子")
          @QueryParam("q")
          @Nullable String q) {
    PageRequest page = PageRequest.of(cursor, limit);
    Search search =
        filter.narrow(Search.of(page)).containing(q, "note").ownedBy(caller.get().org(), mine);
    Caller reader = caller.get();
    return endpoint.list(
        page,
        () -> approaches.page(search),
        Approach::id,
        approach -> ApproachView.of(approach, reader));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"fund", "enterprise", "operator", "auditor"})
  @Operation(
      operationId = "getApproach",
      summary = "Read an approach",
      description = "Seen by its two parties, operators and auditors.")
  @APIResponse(
      responseCode = "200",
      description = "The approach; its ETag is for If-Match.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ApproachView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> approaches.get(id), approach -> answer(caller.get(), approach));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed("fund")
  @Operation(
      operationId = "editApproach",
      summary = "Replace the note of an open approach",
      description =
          "While the firm has not answered. Mandate, need, reference, ownerOrg, synthetic and source"
              + " stay as they were.")
  @APIResponse(
      responseCode = "200",
      description = "Changed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ApproachView.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable ApproachForm form) {
    return endpoint.edit(
        form, (caller, sent) -> answer(caller, desk.edit(caller, id, ifMatch, sent)));
  }

  @POST
  @Path("/{id}/accept")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "acceptApproach",
      summary = "Say yes to an approach",
      description = "The firm that is asked, for good: the two talk. No body.")
  @APIResponse(
      responseCode = "200",
      description = "Accepted.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ApproachView.class)))
  public Response accept(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(
        key, "accept", (caller, sent) -> answer(caller, desk.accept(caller, id)));
  }

  @POST
  @Path("/{id}/decline")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "declineApproach",
      summary = "Say no to an approach",
      description =
          "The firm that is asked, for good. Reasons: NOT_RAISING, OTHER_INVESTOR, TERMS, CONFLICT, OTHER.")
  @APIResponse(
      responseCode = "200",
      description = "Declined.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ApproachView.class)))
  public Response decline(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(caller, desk.decline(caller, id, sent)));
  }

  @POST
  @Path("/{id}/withdraw")
  @RolesAllowed("fund")
  @Operation(
      operationId = "withdrawApproach",
      summary = "Take an approach back",
      description =
          "The fund, before the firm has answered. Reasons: NO_ANSWER, NEED_CLOSED, STRATEGY, MISTAKE.")
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ApproachView.class)))
  public Response withdraw(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(caller, desk.withdraw(caller, id, sent)));
  }

  private static Answer answer(Caller reader, Approach approach) {
    return Answer.done(approach.revision(), ApproachView.of(approach, reader));
  }
}
