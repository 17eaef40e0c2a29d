package io.hanqiao.enterprise.recommendation;

import static io.hanqiao.platform.bulk.BulkLoad.NDJSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.bulk.BulkResult;
import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.Search;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Declarations over REST: declared and read. */
@Path("/v1/declarations")
@Tag(name = "Declarations", description = "A firm asks to be recommended to banks (申报).")
class DeclarationResource {

  private static final String PATH = "/v1/declarations";

  private final DeclarationDesk desk;
  private final Declarations declarations;
  private final Views views;
  private final Endpoint endpoint;

  DeclarationResource(
      DeclarationDesk desk, Declarations declarations, Views views, Endpoint endpoint) {
    this.desk = desk;
    this.declarations = declarations;
    this.views = views;
    this.endpoint = endpoint;
  }

  @POST
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "declareNeed",
      summary = "Declare a need for a campaign",
      description =
          "By declaring, the firm lets its bureau tell the banks of its choice ranges of firm and"
              + " need; its name and code only up to `namedUntil`. 409 while another declaration of"
              + " the need for the campaign stands.")
  @APIResponse(
      responseCode = "201",
      description = "Declared; the bureau checks it.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = DeclarationView.class)))
  public Response declare(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable DeclarationForm form) {
    return endpoint.command(
        key,
        form,
        (caller, sent) -> {
          Declaration made = desk.declare(caller, sent);
          return Answer.created(PATH, made.id(), made.revision(), views.of(made));
        });
  }

  @POST
  @Path("/bulk")
  @RolesAllowed({"enterprise", "operator"})
  @Consumes(NDJSON)
  @Operation(
      operationId = "loadDeclarations",
      summary = "Load declarations, one JSON object a line",
      description =
          "A firm loads its own, a bureau those it was handed on behalf of each row's ownerOrg. A"
              + " row whose reference exists is left alone and counted as existing, so a load can"
              + " be repeated.")
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
              description = "One DeclarationForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB.",
              required = true)
          byte[] rows) {
    return endpoint.load(key, mode, rows, DeclarationForm.class, desk::load);
  }

  @GET
  @RolesAllowed({"enterprise", "operator", "auditor"})
  @Operation(
      operationId = "listDeclarations",
      summary = "List declarations, newest first",
      description = "A firm's own, a bureau's those of its district; auditors see all.")
  public Page<DeclarationView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @BeanParam DeclarationFilter filter) {
    PageRequest page = PageRequest.of(cursor, limit);
    Search search = filter.narrow(Search.of(page));
    return endpoint.list(page, () -> declarations.page(search), Declaration::id, views::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"enterprise", "operator", "auditor"})
  @Operation(
      operationId = "getDeclaration",
      summary = "Read a declaration",
      description =
          "With what the rules found and what would make it fit, and with what every bank has"
              + " answered, or has not. Seen by the firm, its bureau and auditors.")
  @APIResponse(
      responseCode = "200",
      description = "The declaration.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = DeclarationView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(
        () -> declarations.get(id),
        declaration -> Answer.done(declaration.revision(), views.of(declaration)));
  }
}
