package io.hanqiao.fund.mandate;

import static io.hanqiao.platform.bulk.BulkLoad.NDJSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.bulk.BulkResult;
import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
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

/** Mandates over REST. */
@Path("/v1/mandates")
@Tag(name = "Mandates", description = "What a fund looks for.")
public class MandateResource {

  private static final String PATH = "/v1/mandates";

  private final MandateDesk desk;
  private final Mandates mandates;
  private final Endpoint endpoint;
  private final CurrentCaller caller;

  MandateResource(MandateDesk desk, Mandates mandates, Endpoint endpoint, CurrentCaller caller) {
    this.desk = desk;
    this.mandates = mandates;
    this.endpoint = endpoint;
    this.caller = caller;
  }

  @POST
  @RolesAllowed("fund")
  @Operation(
      operationId = "postMandate",
      summary = "Post a mandate of one of the caller's funds",
      description =
          "Published at once; a field left out sets no limit. Operators load mandates in bulk.")
  @APIResponse(
      responseCode = "201",
      description = "Posted, open.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = MandateView.class)))
  public Response post(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable MandateForm form) {
    return endpoint.command(
        key,
        form,
        (caller, sent) -> {
          Mandate made = desk.post(caller, sent);
          return Answer.created(PATH, made.id(), made.revision(), MandateView.of(made));
        });
  }

  @POST
  @Path("/bulk")
  @RolesAllowed({"fund", "operator"})
  @Consumes(NDJSON)
  @Operation(
      operationId = "loadMandates",
      summary = "Load mandates, one JSON object a line",
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
              description = "One MandateForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB.",
              required = true)
          byte[] rows) {
    return endpoint.load(key, mode, rows, MandateForm.class, desk::load);
  }

  @GET
  @RolesAllowed("**")
  @Operation(
      operationId = "listMandates",
      summary = "List mandates, newest first",
      description = "All mandates are public to whoever signed in, closed ones too.")
  public Page<MandateView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @BeanParam MandateFilter filter,
      @Parameter(description = "Only the caller's own.", example = "true") @QueryParam("mine")
          @Nullable Boolean mine,
      @Parameter(
              description = "Words the name of the mandate or of its fund holds, as they stand.",
              example = "光电子")
          @QueryParam("q")
          @Nullable String q) {
    PageRequest page = PageRequest.of(cursor, limit);
    Search search =
        filter
            .narrow(Search.of(page))
            .containing(q, "terms.name", "fund.terms.name")
            .ownedBy(caller.get().org(), mine);
    return endpoint.list(page, () -> mandates.page(search), Mandate::id, MandateView::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed("**")
  @Operation(
      operationId = "getMandate",
      summary = "Read a mandate",
      description = "Public to whoever signed in.")
  @APIResponse(
      responseCode = "200",
      description = "The mandate; its ETag is for If-Match.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = MandateView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> mandates.get(id), MandateResource::answer);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({"fund", "operator"})
  @Operation(
      operationId = "editMandate",
      summary = "Replace what an open mandate says",
      description =
          "A field left out sets no limit any more."
              + " Fund, reference, ownerOrg, synthetic and source stay as they were.")
  @APIResponse(
      responseCode = "200",
      description = "Changed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = MandateView.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable MandateForm form) {
    return endpoint.edit(form, (caller, sent) -> answer(desk.edit(id, ifMatch, sent)));
  }

  @POST
  @Path("/{id}/close")
  @RolesAllowed({"fund", "operator"})
  @Operation(
      operationId = "closeMandate",
      summary = "Withdraw a mandate for good",
      description =
          "It is neither changed nor reopened. Reasons: INVESTED, PERIOD_ENDED, STRATEGY, MISTAKE.")
  @APIResponse(
      responseCode = "200",
      description = "Closed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = MandateView.class)))
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (caller, sent) -> answer(desk.close(id, sent)));
  }

  private static Answer answer(Mandate mandate) {
    return Answer.done(mandate.revision(), MandateView.of(mandate));
  }
}
