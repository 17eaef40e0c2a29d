package io.hanqiao.fund.fund;

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

/** Funds over REST. */
@Path("/v1/funds")
@Tag(name = "Funds", description = "Funds, their place in the tree and their money.")
public class FundResource {

  private static final String PATH = "/v1/funds";

  private final FundDesk desk;
  private final Funds funds;
  private final Endpoint endpoint;
  private final CurrentCaller caller;

  FundResource(FundDesk desk, Funds funds, Endpoint endpoint, CurrentCaller caller) {
    this.desk = desk;
    this.funds = funds;
    this.endpoint = endpoint;
    this.caller = caller;
  }

  @POST
  @RolesAllowed("fund")
  @Operation(
      operationId = "registerFund",
      summary = "Register a fund under one of the caller's managers",
      description = "Amounts left out are unknown. Operators load funds in bulk.")
  @APIResponse(
      responseCode = "201",
      description = "Registered, open.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = FundView.class)))
  public Response register(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable FundForm form) {
    return endpoint.command(
        key,
        form,
        (caller, sent) -> {
          Fund made = desk.register(caller, sent);
          return Answer.created(PATH, made.id(), made.revision(), FundView.of(made));
        });
  }

  @POST
  @Path("/bulk")
  @RolesAllowed({"fund", "operator"})
  @Consumes(NDJSON)
  @Operation(
      operationId = "loadFunds",
      summary = "Load funds, one JSON object a line",
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
              description = "One FundForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB.",
              required = true)
          byte[] rows) {
    return endpoint.load(key, mode, rows, FundForm.class, desk::load);
  }

  @GET
  @RolesAllowed("**")
  @Operation(
      operationId = "listFunds",
      summary = "List funds, newest first",
      description = "All funds are public to whoever signed in, closed ones too.")
  public Page<FundView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @BeanParam FundFilter filter,
      @Parameter(description = "Only the caller's own.", example = "true") @QueryParam("mine")
          @Nullable Boolean mine,
      @Parameter(
              description = "Words the name of the fund or of its manager holds, as they stand.",
              example = "天使")
          @QueryParam("q")
          @Nullable String q) {
    PageRequest page = PageRequest.of(cursor, limit);
    Search search =
        filter
            .narrow(Search.of(page))
            .containing(q, "terms.name", "manager.name")
            .ownedBy(caller.get().org(), mine);
    return endpoint.list(page, () -> funds.page(search), Fund::id, FundView::of);
  }

  @GET
  @Path("/summary")
  @RolesAllowed({"fund", "operator", "auditor"})
  @Operation(
      operationId = "summarizeFunds",
      summary = "Sum up the open funds",
      description =
          "Per structure, and apart for funds of funds that are looked through, whose money is that"
              + " of their sub-funds. Each number has a sum of its own: they are never added to each"
              + " other.")
  @APIResponse(
      responseCode = "200",
      description = "The sums.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = FundSummaryView.class)))
  public Response summary() {
    return endpoint.show(() -> new FundSummaryView(funds.sums()), Answer::plain);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed("**")
  @Operation(
      operationId = "getFund",
      summary = "Read a fund",
      description = "Public to whoever signed in.")
  @APIResponse(
      responseCode = "200",
      description = "The fund; its ETag is for If-Match.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = FundView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> funds.get(id), FundResource::answer);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({"fund", "operator"})
  @Operation(
      operationId = "editFund",
      summary = "Replace what an open fund says",
      description =
          "A field left out becomes unknown; every open mandate of the fund is told anew."
              + " Manager, structure, reference, ownerOrg, synthetic and source stay as they were.")
  @APIResponse(
      responseCode = "200",
      description = "Changed.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = FundView.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable FundForm form) {
    return endpoint.edit(form, (caller, sent) -> answer(desk.edit(caller, id, ifMatch, sent)));
  }

  @POST
  @Path("/{id}/close")
  @RolesAllowed({"fund", "operator"})
  @Operation(
      operationId = "closeFund",
      summary = "Close a fund for good",
      description =
          "409 while a mandate of it is open. Reasons: LIQUIDATED, EXPIRED, MERGED, MISTAKE.")
  @APIResponse(
      responseCode = "200",
      description = "Closed.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = FundView.class)))
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (caller, sent) -> answer(desk.close(id, sent)));
  }

  private static Answer answer(Fund fund) {
    return Answer.done(fund.revision(), FundView.of(fund));
  }
}
