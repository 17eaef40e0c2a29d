package io.hanqiao.enterprise.capability;

import static io.hanqiao.platform.bulk.BulkLoad.NDJSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.bulk.BulkResult;
import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.Openness;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Sector;
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

/** Capabilities over REST. */
@Path("/v1/capabilities")
@Tag(name = "Capabilities", description = "What a firm could solve for others.")
public class CapabilityResource {

  private static final String PATH = "/v1/capabilities";

  private final CapabilityDesk desk;
  private final Capabilities capabilities;
  private final Endpoint endpoint;

  CapabilityResource(CapabilityDesk desk, Capabilities capabilities, Endpoint endpoint) {
    this.desk = desk;
    this.capabilities = capabilities;
    this.endpoint = endpoint;
  }

  @POST
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "postCapability",
      summary = "Post a capability",
      description = "Of one of the caller's firms; challenges are looked for at once.")
  @APIResponse(
      responseCode = "201",
      description = "Posted, open.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = CapabilityView.class)))
  public Response post(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable CapabilityForm form) {
    return endpoint.command(
        key,
        form,
        (caller, sent) -> {
          Capability capability = desk.post(caller, sent);
          return Answer.created(
              PATH, capability.id(), capability.revision(), CapabilityView.of(capability));
        });
  }

  @POST
  @Path("/bulk")
  @RolesAllowed({"enterprise", "operator"})
  @Consumes(NDJSON)
  @Operation(
      operationId = "loadCapabilities",
      summary = "Load capabilities, one JSON object a line",
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
              description = "One CapabilityForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB.",
              required = true)
          byte[] rows) {
    return endpoint.load(key, mode, rows, CapabilityForm.class, desk::load);
  }

  @GET
  @RolesAllowed({"enterprise", "operator", "auditor"})
  @Operation(
      operationId = "listCapabilities",
      summary = "List capabilities, newest first",
      description =
          "The capabilities of the caller's organisation; operators and auditors see all.")
  public Page<CapabilityView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(description = "OPEN or CLOSED.", example = "OPEN") @QueryParam("status")
          @Nullable String status,
      @Parameter(
              description = "Line of industry, such as OPTOELECTRONICS.",
              example = "OPTOELECTRONICS")
          @QueryParam("sector")
          @Nullable String sector,
      @Parameter(
              description =
                  "Words the title, the text or the name of the enterprise holds, as they stand.",
              example = "光电")
          @QueryParam("q")
          @Nullable String q) {
    PageRequest page = PageRequest.of(cursor, limit);
    Findings in = new Findings();
    Sector wanted = in.optional("sector", sector, code -> Codes.parse(Sector.class, code));
    String stands = in.optional("status", status, Openness::parse);
    in.orRefuse();
    Search search =
        Search.of(page)
            .and("status = :status", "status", stands)
            .having("content.sectors", "sector", wanted);
    Capabilities.containing(search, q, "content.title", "content.text");
    return endpoint.list(page, () -> capabilities.page(search), Capability::id, CapabilityView::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"enterprise", "operator", "auditor"})
  @Operation(
      operationId = "getCapability",
      summary = "Read a capability",
      description = "Seen by its organisation, operators and auditors.")
  @APIResponse(
      responseCode = "200",
      description = "The capability; its ETag is for If-Match.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = CapabilityView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> capabilities.get(id), CapabilityResource::answer);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "editCapability",
      summary = "Replace what is said of an open capability",
      description =
          "A field left out becomes unknown. Enterprise,"
              + " reference, ownerOrg, synthetic and source stay as they were.")
  @APIResponse(
      responseCode = "200",
      description = "Changed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = CapabilityView.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable CapabilityForm form) {
    return endpoint.edit(form, (caller, sent) -> answer(desk.edit(id, ifMatch, sent)));
  }

  @POST
  @Path("/{id}/close")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "closeCapability",
      summary = "Take a capability out of the market",
      description =
          "For good: a closed capability is neither changed nor reopened. Reasons: ENGAGED,"
              + " NOT_AVAILABLE, DISCONTINUED, MISTAKE.")
  @APIResponse(
      responseCode = "200",
      description = "Closed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = CapabilityView.class)))
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (caller, sent) -> answer(desk.close(id, sent)));
  }

  private static Answer answer(Capability capability) {
    return Answer.done(capability.revision(), CapabilityView.of(capability));
  }
}
