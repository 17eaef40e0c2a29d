package io.hanqiao.enterprise.profile;

import static io.hanqiao.platform.bulk.BulkLoad.NDJSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.bulk.BulkResult;
import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Tier;
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

/** Enterprises over REST. */
@Path("/v1/enterprises")
@Tag(name = "Enterprises", description = "Firms, their recognition and figures.")
public class EnterpriseResource {

  private static final String PATH = "/v1/enterprises";
  private static final String RECOGNISED =
      "id in (select e.id from Enterprise e join e.recognitions r"
          + " where r.tier = :tier and r.standing <> 'REVOKED')";

  private final EnterpriseDesk desk;
  private final Enterprises enterprises;
  private final Endpoint endpoint;

  EnterpriseResource(EnterpriseDesk desk, Enterprises enterprises, Endpoint endpoint) {
    this.desk = desk;
    this.enterprises = enterprises;
    this.endpoint = endpoint;
  }

  @POST
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "registerEnterprise",
      summary = "Register the caller's enterprise",
      description = "The firm belongs to the caller's organisation. Operators load firms in bulk.")
  @APIResponse(
      responseCode = "201",
      description = "Registered.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = EnterpriseView.class)))
  public Response register(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable EnterpriseForm form) {
    return endpoint.command(
        key,
        form,
        (caller, sent) -> {
          Enterprise made = desk.register(caller, sent);
          return Answer.created(PATH, made.id(), made.revision(), view(made));
        });
  }

  @POST
  @Path("/bulk")
  @RolesAllowed("operator")
  @Consumes(NDJSON)
  @Operation(
      operationId = "loadEnterprises",
      summary = "Load enterprises on behalf of organisations, one JSON object a line",
      description =
          "A row whose reference exists is left alone and counted as existing, so a"
              + " load can be repeated.")
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
              description = "One EnterpriseForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB.",
              required = true)
          byte[] rows) {
    return endpoint.load(key, mode, rows, EnterpriseForm.class, desk::load);
  }

  @GET
  @RolesAllowed({"enterprise", "operator", "auditor"})
  @Operation(
      operationId = "listEnterprises",
      summary = "List enterprises, newest first",
      description = "The firms of the caller's organisation; operators and auditors see all.")
  public Page<EnterpriseView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(description = "Words the name or the code holds, as they stand.", example = "光电")
          @QueryParam("q")
          @Nullable String q,
      @Parameter(
              description =
                  "TECH_INNOVATIVE, SRDI or LITTLE_GIANT: firms with such a recognition that was not"
                      + " revoked, lapsed ones included. CULTIVATION: firms of the pool.",
              example = "SRDI")
          @QueryParam("tier")
          @Nullable String tier) {
    PageRequest page = PageRequest.of(cursor, limit);
    Findings findings = new Findings();
    Tier wanted = findings.optional("tier", tier, code -> Codes.parse(Tier.class, code));
    findings.orRefuse();
    Search search =
        Search.of(page)
            .containing(q, "name", "uscc")
            .and("inCultivationPool = :pool", "pool", wanted == Tier.CULTIVATION ? true : null)
            .and(RECOGNISED, "tier", wanted == Tier.CULTIVATION ? null : wanted);
    return endpoint.list(page, () -> enterprises.page(search), Enterprise::id, this::view);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"enterprise", "operator", "auditor"})
  @Operation(
      operationId = "getEnterprise",
      summary = "Read an enterprise",
      description = "Seen by its organisation, operators and auditors.")
  @APIResponse(
      responseCode = "200",
      description = "The enterprise; its ETag is for If-Match.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = EnterpriseView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> enterprises.get(id), this::answer);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({"enterprise", "operator"})
  @Operation(
      operationId = "editEnterprise",
      summary = "Replace what users may edit",
      description =
          "Replaces name and facts: a field left out becomes unknown. uscc must be the"
              + " same; reference, ownerOrg, synthetic and source stay as they were, as do"
              + " recognitions, for which the bureau has commands, and the cultivation pool,"
              + " unless an operator says otherwise.")
  @APIResponse(
      responseCode = "200",
      description = "Changed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = EnterpriseView.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable EnterpriseForm form) {
    return endpoint.edit(form, (caller, sent) -> answer(desk.edit(caller, id, ifMatch, sent)));
  }

  private Answer answer(Enterprise enterprise) {
    return Answer.done(enterprise.revision(), view(enterprise));
  }

  private EnterpriseView view(Enterprise enterprise) {
    return EnterpriseView.of(enterprise, desk.today());
  }
}
