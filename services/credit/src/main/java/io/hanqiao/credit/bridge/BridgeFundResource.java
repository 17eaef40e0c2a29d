package io.hanqiao.credit.bridge;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.Search;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Bridge funds over REST. */
@Path("/v1/bridge-funds")
@Tag(name = "Bridge loans", description = "应急转贷: a fund pays for the days between two loans.")
class BridgeFundResource {

  private static final String PATH = "/v1/bridge-funds";

  private final BridgeFundDesk desk;
  private final BridgeFunds funds;
  private final Endpoint endpoint;

  BridgeFundResource(BridgeFundDesk desk, BridgeFunds funds, Endpoint endpoint) {
    this.desk = desk;
    this.funds = funds;
    this.endpoint = endpoint;
  }

  @POST
  @RolesAllowed("guarantor")
  @Operation(
      operationId = "registerBridgeFund",
      summary = "Register a bridge fund (应急转贷资金)",
      description =
          "By the guarantor or financing service that runs it, under a programme in force and at most at its price.")
  @APIResponse(
      responseCode = "201",
      description = "Registered; all its capital is available.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = BridgeFundView.class)))
  public Response register(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable BridgeFundForm form) {
    return endpoint.command(
        key,
        form,
        (caller, sent) -> {
          BridgeFund made = desk.register(caller, sent);
          return Answer.created(PATH, made.id(), made.revision(), BridgeFundView.of(made));
        });
  }

  @GET
  @RolesAllowed({"guarantor", "bank", "enterprise", "operator", "auditor"})
  @Operation(
      operationId = "listBridgeFunds",
      summary = "List bridge funds, newest first",
      description = "Seen by all who may take part in a bridge loan.")
  public Page<BridgeFundView> list(
      @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
    PageRequest page = PageRequest.of(cursor, limit);
    return endpoint.list(
        page, () -> funds.page(Search.of(page)), BridgeFund::id, BridgeFundView::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"guarantor", "bank", "enterprise", "operator", "auditor"})
  @Operation(
      operationId = "getBridgeFund",
      summary = "Read a bridge fund",
      description = "Seen by all who may take part in a bridge loan.")
  @APIResponse(
      responseCode = "200",
      description = "The fund.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = BridgeFundView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> funds.get(id), fund -> Answer.plain(BridgeFundView.of(fund)));
  }
}
