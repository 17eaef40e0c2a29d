package io.hanqiao.fund.manager;

import static io.hanqiao.platform.bulk.BulkLoad.NDJSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.bulk.BulkResult;
import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.Openness;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.ManagerKind;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Fund managers over REST. */
@Path("/v1/fund-managers")
@Tag(name = "Fund managers", description = "Who runs funds.")
public class ManagerResource {

  private static final String PATH = "/v1/fund-managers";

  private final ManagerDesk desk;
  private final FundManagers managers;
  private final Endpoint endpoint;
  private final CurrentCaller caller;

  ManagerResource(
      ManagerDesk desk, FundManagers managers, Endpoint endpoint, CurrentCaller caller) {
    this.desk = desk;
    this.managers = managers;
    this.endpoint = endpoint;
    this.caller = caller;
  }

  @POST
  @RolesAllowed("fund")
  @Operation(
      operationId = "registerFundManager",
      summary = "Register a fund manager of the caller's",
      description =
          "The manager belongs to the caller's organisation. Operators load managers in bulk.")
  @APIResponse(
      responseCode = "201",
      description = "Registered, open.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ManagerView.class)))
  public Response register(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable ManagerForm form) {
    return endpoint.command(
        key,
        form,
        (caller, sent) -> {
          FundManager made = desk.register(caller, sent);
          return Answer.created(PATH, made.id(), made.revision(), ManagerView.of(made));
        });
  }

  @POST
  @Path("/bulk")
  @RolesAllowed({"fund", "operator"})
  @Consumes(NDJSON)
  @Operation(
      operationId = "loadFundManagers",
      summary = "Load fund managers, one JSON object a line",
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
              description = "One ManagerForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB.",
              required = true)
          byte[] rows) {
    return endpoint.load(key, mode, rows, ManagerForm.class, desk::load);
  }

  @GET
  @RolesAllowed("**")
  @Operation(
      operationId = "listFundManagers",
      summary = "List fund managers, newest first",
      description = "All fund managers are public to whoever signed in, closed ones too.")
  public Page<ManagerView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(description = "OPEN or CLOSED.", example = "OPEN") @QueryParam("status")
          @Nullable String status,
      @Parameter(
              description = "GOVERNMENT, MARKET, AIC, CORPORATE, EXCHANGE_BASE or UNKNOWN.",
              example = "AIC")
          @QueryParam("kind")
          @Nullable String kind,
      @Parameter(description = "Only the caller's own.", example = "true") @QueryParam("mine")
          @Nullable Boolean mine,
      @Parameter(description = "Words the name holds, as they stand.", example = "创业投资")
          @QueryParam("q")
          @Nullable String q) {
    PageRequest page = PageRequest.of(cursor, limit);
    Findings findings = new Findings();
    String stands = findings.optional("status", status, Openness::parse);
    ManagerKind wanted =
        findings.optional("kind", kind, code -> Codes.parse(ManagerKind.class, code));
    findings.orRefuse();
    Search search =
        Search.of(page)
            .and("status = :status", "status", stands)
            .and("kind = :kind", "kind", wanted)
            .containing(q, "name")
            .ownedBy(caller.get().org(), mine);
    return endpoint.list(page, () -> managers.page(search), FundManager::id, ManagerView::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed("**")
  @Operation(
      operationId = "getFundManager",
      summary = "Read a fund manager",
      description = "Public to whoever signed in.")
  @APIResponse(
      responseCode = "200",
      description = "The fund manager; its ETag is for If-Match.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ManagerView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> managers.get(id), ManagerResource::answer);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({"fund", "operator"})
  @Operation(
      operationId = "editFundManager",
      summary = "Replace what an open fund manager says",
      description =
          "Replaces name, kind and division; every open mandate of its funds is told anew."
              + " reference, ownerOrg, synthetic and source stay as they were.")
  @APIResponse(
      responseCode = "200",
      description = "Changed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ManagerView.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable ManagerForm form) {
    return endpoint.edit(form, (caller, sent) -> answer(desk.edit(id, ifMatch, sent)));
  }

  @POST
  @Path("/{id}/close")
  @RolesAllowed({"fund", "operator"})
  @Operation(
      operationId = "closeFundManager",
      summary = "Close a manager for good",
      description = "409 while a fund of it is open. Reasons: LEFT, DEREGISTERED, MERGED, MISTAKE.")
  @APIResponse(
      responseCode = "200",
      description = "Closed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ManagerView.class)))
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (caller, sent) -> answer(desk.close(id, sent)));
  }

  private static Answer answer(FundManager manager) {
    return Answer.done(manager.revision(), ManagerView.of(manager));
  }
}
