package io.hanqiao.talent.secondment;

import static io.hanqiao.platform.bulk.BulkLoad.NDJSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.bulk.BulkResult;
import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.talent.field.FieldReading;
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

/** Secondments over REST: proposing, finding and summing up. */
@Path("/v1/secondments")
@Tag(name = "Secondments", description = "Experts of institutions at firms (科技副总).")
public class SecondmentResource {

  private static final String PATH = "/v1/secondments";

  private final SecondmentDesk desk;
  private final Secondments secondments;
  private final SecondmentResults results;
  private final Endpoint endpoint;

  SecondmentResource(
      SecondmentDesk desk, Secondments secondments, SecondmentResults results, Endpoint endpoint) {
    this.desk = desk;
    this.secondments = secondments;
    this.results = results;
    this.endpoint = endpoint;
  }

  @POST
  @RolesAllowed("institution")
  @Operation(
      operationId = "proposeSecondment",
      summary = "Propose an expert to a firm",
      description = "One of the caller's own experts; the firm named in hostOrg has to confirm.")
  @APIResponse(
      responseCode = "201",
      description = "Proposed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = SecondmentView.class)))
  public Response propose(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable SecondmentForm form) {
    return endpoint.command(
        key,
        form,
        (caller, sent) -> {
          Secondment made = desk.propose(caller, sent);
          return Answer.created(PATH, made.id(), made.revision(), SecondmentView.of(made));
        });
  }

  @POST
  @Path("/bulk")
  @RolesAllowed({"institution", "operator"})
  @Consumes(NDJSON)
  @Operation(
      operationId = "loadSecondments",
      summary = "Load secondments, one JSON object a line",
      description =
          "An institution loads proposals; an operator reports how far each had come, with"
              + " assessment and results. A row whose reference exists is left alone and counted as"
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
              description = "One SecondmentForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB.",
              required = true)
          byte[] rows) {
    return endpoint.load(key, mode, rows, SecondmentForm.class, desk::load);
  }

  @GET
  @RolesAllowed({"institution", "enterprise", "operator", "auditor"})
  @Operation(
      operationId = "listSecondments",
      summary = "List secondments, newest first",
      description = "Those of which the caller is home or host; operators and auditors see all.")
  public Page<SecondmentView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(
              description = "PROPOSED, CONFIRMED, ON_POST, COMPLETED, ENDED_EARLY or NOT_ARRIVED.",
              example = "ON_POST")
          @QueryParam("status")
          @Nullable String status,
      @Parameter(description = "Batch of the programme.", example = "4") @QueryParam("batch")
          @Nullable Integer batch,
      @Parameter(description = "The expert.") @QueryParam("expertId") @Nullable UUID expertId,
      @Parameter(description = "The firm that takes the expert in.") @QueryParam("hostEnterpriseId")
          @Nullable UUID hostEnterpriseId) {
    PageRequest page = PageRequest.of(cursor, limit);
    Findings findings = new Findings();
    Stage stands = findings.optional("status", status, FieldReading.code(Stage.class));
    findings.orRefuse();
    Search search =
        Search.of(page)
            .and("status = :status", "status", stands)
            .and("terms.batch = :batch", "batch", batch)
            .and("expertId = :expert", "expert", expertId)
            .and("hostEnterpriseId = :host", "host", hostEnterpriseId);
    return endpoint.list(page, () -> secondments.page(search), Secondment::id, SecondmentView::of);
  }

  @GET
  @Path("/summary")
  @RolesAllowed({"operator", "auditor"})
  @Operation(
      operationId = "summarizeSecondments",
      summary = "Sum up secondments by batch",
      description =
          "People, results and assessments of those both sides confirmed. Every result figure is"
              + " the sum of the ledgers' rows, so it equals what the secondments themselves show.")
  @APIResponse(
      responseCode = "200",
      description = "By batch, and in all.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = SummaryView.class)))
  public Response summary() {
    return endpoint.show(
        () -> SummaryView.of(secondments.countByBatch(), results.sumByBatch()), Answer::plain);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"institution", "enterprise", "operator", "auditor"})
  @Operation(
      operationId = "getSecondment",
      summary = "Read a secondment",
      description = "Seen by home, host, operators and auditors.")
  @APIResponse(
      responseCode = "200",
      description = "The secondment; its ETag is for If-Match.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = SecondmentView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> secondments.get(id), SecondmentResource::answer);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed("institution")
  @Operation(
      operationId = "editSecondment",
      summary = "Replace the terms of a proposal",
      description =
          "Replaces batch, requestId, startsOn and endsOn while the firm has not confirmed: a field"
              + " left out becomes unknown. Expert, firm and programme stay as they were.")
  @APIResponse(
      responseCode = "200",
      description = "Changed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = SecondmentView.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable SecondmentForm form) {
    return endpoint.edit(form, (caller, sent) -> answer(desk.edit(caller, id, ifMatch, sent)));
  }

  static Answer answer(Secondment one) {
    return Answer.done(one.revision(), SecondmentView.of(one));
  }
}
