package io.hanqiao.challenge.proposal;

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
import io.hanqiao.platform.problem.Findings;
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

/** Proposals over REST. */
@Path("/v1/proposals")
@Tag(name = "Proposals", description = "Proposals to challenges, sealed until they are opened.")
public class ProposalResource {

  private static final String PATH = "/v1/proposals";

  private final ProposalDesk desk;
  private final Proposals proposals;
  private final Endpoint endpoint;
  private final CurrentCaller caller;

  ProposalResource(
      ProposalDesk desk, Proposals proposals, Endpoint endpoint, CurrentCaller caller) {
    this.desk = desk;
    this.proposals = proposals;
    this.endpoint = endpoint;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({"enterprise", "institution"})
  @Operation(
      operationId = "submitProposal",
      summary = "Hand in a proposal",
      description =
          "Sealed: its sponsor learns how many there are and reads them when the deadline has passed"
              + " or the challenge is closed. Refused (409): the caller's own challenge, a closed"
              + " one, after the deadline, an organisation the sponsor named as in conflict, a second"
              + " live proposal.")
  @APIResponse(
      responseCode = "201",
      description = "Handed in.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ProposalView.class)))
  public Response submit(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable ProposalForm form) {
    return endpoint.command(
        key,
        form,
        (solver, sent) -> {
          Proposal made = desk.submit(solver, sent);
          return Answer.created(PATH, made.id(), made.revision(), ProposalView.of(made));
        });
  }

  @POST
  @Path("/bulk")
  @RolesAllowed({"enterprise", "institution", "operator"})
  @Consumes(NDJSON)
  @Operation(
      operationId = "loadProposals",
      summary = "Load proposals, one JSON object a line",
      description =
          "A solver loads its own, an operator reports on behalf of each row's ownerOrg what was"
              + " handed in elsewhere, late or to a closed challenge too. A row whose reference"
              + " exists is left alone and counted as existing, so a load can be repeated.")
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
              description = "One ProposalForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB.",
              required = true)
          byte[] rows) {
    return endpoint.load(key, mode, rows, ProposalForm.class, desk::load);
  }

  @GET
  @RolesAllowed({"enterprise", "institution", "operator"})
  @Operation(
      operationId = "listProposals",
      summary = "List proposals, newest first",
      description =
          "Those the caller handed in, and those to its own challenges that lie open; operators see"
              + " those that operators reported.")
  public Page<ProposalView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(
              description = "The challenge they are for.",
              example = "01930000-0000-7000-8000-0000000c0001")
          @QueryParam("challengeId")
          @Nullable UUID challengeId,
      @Parameter(description = "SUBMITTED or WITHDRAWN.", example = "SUBMITTED")
          @QueryParam("status")
          @Nullable String status,
      @Parameter(description = "true: those the caller handed in only.", example = "true")
          @QueryParam("mine")
          @Nullable Boolean mine,
      @Parameter(description = "Words the summary holds, as they stand.", example = "语音")
          @QueryParam("q")
          @Nullable String q) {
    PageRequest page = PageRequest.of(cursor, limit);
    Findings findings = new Findings();
    String stands = findings.optional("status", status, ProposalStatus::parse);
    findings.orRefuse();
    Search search =
        Search.of(page)
            .and("challengeId = :challengeId", "challengeId", challengeId)
            .and("status = :status", "status", stands)
            .containing(q, "plan.summary")
            .ownedBy(caller.get().org(), mine);
    return endpoint.list(page, () -> proposals.page(search), Proposal::id, ProposalView::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"enterprise", "institution", "operator"})
  @Operation(
      operationId = "getProposal",
      summary = "Read a proposal",
      description =
          "Seen by its solver, by the sponsor once it lies open, and by operators if they reported"
              + " it.")
  @APIResponse(
      responseCode = "200",
      description = "The proposal; its ETag is for If-Match.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ProposalView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> proposals.get(id), ProposalResource::answer);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({"enterprise", "institution"})
  @Operation(
      operationId = "editProposal",
      summary = "Replace what is proposed",
      description =
          "Solver only, while proposals are taken. Replaces all: a field left out becomes not"
              + " stated. Challenge, reference, ownerOrg, synthetic and source stay as they were.")
  @APIResponse(
      responseCode = "200",
      description = "Changed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ProposalView.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable ProposalForm form) {
    return endpoint.edit(form, (solver, sent) -> answer(desk.edit(id, ifMatch, sent)));
  }

  @POST
  @Path("/{id}/withdraw")
  @RolesAllowed({"enterprise", "institution"})
  @Operation(
      operationId = "withdrawProposal",
      summary = "Take a proposal back",
      description =
          "Solver only and for good; what is withdrawn while sealed is never opened. Reasons:"
              + " CAPACITY, TERMS, ELSEWHERE, MISTAKE.")
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ProposalView.class)))
  public Response withdraw(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (solver, sent) -> answer(desk.withdraw(id, sent)));
  }

  private static Answer answer(Proposal proposal) {
    return Answer.done(proposal.revision(), ProposalView.of(proposal));
  }
}
