package io.hanqiao.enterprise.register;

import static io.hanqiao.platform.bulk.BulkLoad.NDJSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.bulk.BulkResult;
import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.Search;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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

/** Look-ups of registers over REST. */
@Path("/v1/register-checks")
@Tag(
    name = "Register checks",
    description = "What a bureau found on record against a firm, as of a day (负面清单核查).")
class RegisterCheckResource {

  private static final String PATH = "/v1/register-checks";

  private final RegisterCheckDesk desk;
  private final RegisterChecks checks;
  private final Endpoint endpoint;

  RegisterCheckResource(RegisterCheckDesk desk, RegisterChecks checks, Endpoint endpoint) {
    this.desk = desk;
    this.checks = checks;
    this.endpoint = endpoint;
  }

  @POST
  @RolesAllowed("operator")
  @Operation(
      operationId = "recordRegisterCheck",
      summary = "Record a look-up",
      description =
          "By the bureau of the firm's district or of the city. On record or clear, as of a day, with"
              + " its source; a newer one takes its place.")
  @APIResponse(
      responseCode = "201",
      description = "Recorded.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = RegisterCheckView.class)))
  public Response record(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable RegisterCheckForm form) {
    return endpoint.command(
        key,
        form,
        (caller, sent) -> {
          RegisterCheck made = desk.record(caller, sent);
          return Answer.created(PATH, made.id(), made.revision(), RegisterCheckView.of(made));
        });
  }

  @POST
  @Path("/bulk")
  @RolesAllowed("operator")
  @Consumes(NDJSON)
  @Operation(
      operationId = "loadRegisterChecks",
      summary = "Load look-ups, one JSON object a line",
      description =
          "A row whose reference exists is left alone and counted as existing, so a load can be"
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
              description =
                  "One RegisterCheckForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB.",
              required = true)
          byte[] rows) {
    return endpoint.load(key, mode, rows, RegisterCheckForm.class, desk::load);
  }

  @GET
  @RolesAllowed({"enterprise", "operator", "auditor"})
  @Operation(
      operationId = "listRegisterChecks",
      summary = "List look-ups, newest first",
      description = "Those about the caller's firms; operators and auditors see all.")
  public Page<RegisterCheckView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(description = "Those about this firm.") @QueryParam("enterpriseId")
          @Nullable UUID enterpriseId) {
    PageRequest page = PageRequest.of(cursor, limit);
    Search search = Search.of(page).and("enterpriseId = :firm", "firm", enterpriseId);
    return endpoint.list(page, () -> checks.page(search), RegisterCheck::id, RegisterCheckView::of);
  }
}
