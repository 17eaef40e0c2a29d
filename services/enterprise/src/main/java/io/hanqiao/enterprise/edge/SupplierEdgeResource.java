package io.hanqiao.enterprise.edge;

import static io.hanqiao.platform.bulk.BulkLoad.NDJSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.bulk.BulkResult;
import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.paging.Like;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.EdgeKind;
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

/** Supplier edges over REST. */
@Path("/v1/supplier-edges")
@Tag(name = "Supplier edges", description = "Who supplies which anchor, by both sides' word.")
public class SupplierEdgeResource {

  private static final String PATH = "/v1/supplier-edges";
  private static final String NAMED =
      "select e.id from Enterprise e where e.name like :q escape '\\'";

  private final SupplierEdgeDesk desk;
  private final SupplierEdges edges;
  private final CurrentCaller caller;
  private final Endpoint endpoint;

  SupplierEdgeResource(
      SupplierEdgeDesk desk, SupplierEdges edges, CurrentCaller caller, Endpoint endpoint) {
    this.desk = desk;
    this.edges = edges;
    this.caller = caller;
    this.endpoint = endpoint;
  }

  @POST
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "declareSupplierEdge",
      summary = "Declare a tie to an anchor enterprise",
      description =
          "Of one of the caller's firms. It counts as verified only once the anchor has"
              + " confirmed it.")
  @APIResponse(
      responseCode = "201",
      description = "Declared.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = SupplierEdgeView.class)))
  public Response declare(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable SupplierEdgeForm form) {
    return endpoint.command(
        key,
        form,
        (who, sent) -> {
          SupplierEdge edge = desk.declare(who, sent);
          return Answer.created(PATH, edge.id(), edge.revision(), SupplierEdgeView.of(edge));
        });
  }

  @POST
  @Path("/bulk")
  @RolesAllowed({"enterprise", "operator"})
  @Consumes(NDJSON)
  @Operation(
      operationId = "loadSupplierEdges",
      summary = "Load supplier edges, one JSON object a line",
      description =
          "A firm loads its own, an operator on behalf of each row's ownerOrg, which may be"
              + " CONFIRMED already. A row whose reference exists is left alone and counted as"
              + " existing, so a load can be repeated.")
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
              description = "One SupplierEdgeForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB.",
              required = true)
          byte[] rows) {
    return endpoint.load(key, mode, rows, SupplierEdgeForm.class, desk::load);
  }

  @GET
  @RolesAllowed({"enterprise", "operator", "auditor"})
  @Operation(
      operationId = "listSupplierEdges",
      summary = "List supplier edges, newest first",
      description =
          "Those of which the caller's organisation is a side; operators and auditors see all.")
  public Page<SupplierEdgeView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(description = "DECLARED, CONFIRMED, REJECTED or ENDED.", example = "DECLARED")
          @QueryParam("status")
          @Nullable String status,
      @Parameter(description = "SUPPLIER or DISTRIBUTOR.", example = "SUPPLIER") @QueryParam("kind")
          @Nullable String kind,
      @Parameter(
              description = "Only those the caller's organisation declared, as the supplier.",
              example = "true")
          @QueryParam("mine")
          @Nullable Boolean mine,
      @Parameter(
              description =
                  "Words the name of a firm of the two holds that the caller may see, as they"
                      + " stand.",
              example = "光电")
          @QueryParam("q")
          @Nullable String q) {
    PageRequest page = PageRequest.of(cursor, limit);
    Findings in = new Findings();
    Search search =
        Search.of(page)
            .ownedBy(caller.get().org(), mine)
            .and("status = :status", "status", in.optional("status", status, EdgeStatus::parse))
            .and(
                "terms.kind = :kind",
                "kind",
                in.optional("kind", kind, code -> Codes.parse(EdgeKind.class, code)))
            .and(
                "supplierEnterpriseId in (" + NAMED + ") or anchorEnterpriseId in (" + NAMED + ")",
                "q",
                Like.contains(q));
    in.orRefuse();
    return endpoint.list(page, () -> edges.page(search), SupplierEdge::id, SupplierEdgeView::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"enterprise", "operator", "auditor"})
  @Operation(
      operationId = "getSupplierEdge",
      summary = "Read a supplier edge",
      description = "Seen by its two sides, operators and auditors.")
  @APIResponse(
      responseCode = "200",
      description = "The edge; its ETag is for If-Match.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = SupplierEdgeView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> edges.get(id), SupplierEdgeResource::answer);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "editSupplierEdge",
      summary = "Replace what was declared",
      description =
          "By the supplier, until the anchor has answered. The two firms, reference, ownerOrg,"
              + " synthetic and source stay as they were.")
  @APIResponse(
      responseCode = "200",
      description = "Changed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = SupplierEdgeView.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable SupplierEdgeForm form) {
    return endpoint.edit(form, (who, sent) -> answer(desk.edit(who, id, ifMatch, sent)));
  }

  private static Answer answer(SupplierEdge edge) {
    return Answer.done(edge.revision(), SupplierEdgeView.of(edge));
  }
}
