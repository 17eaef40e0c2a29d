package io.hanqiao.credit.outcome;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Verified outcomes over REST. */
@Path("/v1")
@Tag(
    name = "Outcomes",
    description =
        "What was pledged, granted, contracted, disbursed, repaid, and who borrowed for the first"
            + " time: facts with their evidence, each counted once.")
class OutcomeResource {

  private static final String KINDS =
      "PLEDGED, GRANTED, CONTRACTED, DISBURSED, REPAID, REPAID_BY_GUARANTOR, REPAID_BY_BRIDGE_FUND"
          + " or FIRST_TIME_BORROWER.";

  private final OutcomeDesk desk;
  private final OutcomeLedger ledger;
  private final Endpoint endpoint;
  private final Audit audit;
  private final CurrentCaller caller;

  OutcomeResource(
      OutcomeDesk desk,
      OutcomeLedger ledger,
      Endpoint endpoint,
      Audit audit,
      CurrentCaller caller) {
    this.desk = desk;
    this.ledger = ledger;
    this.endpoint = endpoint;
    this.audit = audit;
    this.caller = caller;
  }

  @GET
  @Path("/outcomes")
  @RolesAllowed({"bank", "enterprise", "operator", "auditor"})
  @Operation(
      operationId = "listOutcomes",
      summary = "List facts of one kind, newest first",
      description =
          "A bank sees its own, a firm its own, operators and auditors all. The rows of a total sum"
              + " to it.")
  public Page<OutcomeView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(required = true, description = KINDS, example = "DISBURSED") @QueryParam("kind")
          @Nullable String kind,
      @BeanParam OutcomeFilter filter) {
    PageRequest page = PageRequest.of(cursor, limit);
    Findings in = new Findings();
    OutcomeKind wanted = in.required("kind", kind, code -> Codes.parse(OutcomeKind.class, code));
    Facts facts = filter.read(in, wanted);
    return endpoint.list(page, () -> ledger.page(facts, page), Outcome::id, OutcomeView::of);
  }

  @GET
  @Path("/outcome-totals")
  @RolesAllowed({"bank", "enterprise", "operator", "auditor"})
  @Operation(
      operationId = "totalOutcomes",
      summary = "Total the facts by bank, district, division, programme or month",
      description =
          "One entry per kind, per word (bank reported, firm confirmed, disputed) and per group: no"
              + " two of them are added. Each says where its rows are listed.")
  @APIResponse(
      responseCode = "200",
      description = "The totals, of what the caller may see.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = OutcomeTotal.All.class)))
  public Response totals(
      @Parameter(
              required = true,
              description = "BANK, DISTRICT, DIVISION, PROGRAMME or MONTH.",
              example = "DISTRICT")
          @QueryParam("by")
          @Nullable String by,
      @Parameter(description = KINDS, example = "DISBURSED") @QueryParam("kind")
          @Nullable String kind,
      @BeanParam OutcomeFilter filter) {
    Findings in = new Findings();
    Grouping grouping = in.required("by", by, code -> Codes.parse(Grouping.class, code));
    OutcomeKind wanted = in.optional("kind", kind, code -> Codes.parse(OutcomeKind.class, code));
    Facts facts = filter.read(in, wanted);
    return endpoint.show(
        () -> {
          Caller who = caller.get();
          if (who.is("operator") || who.is("auditor")) {
            // A total of one row is that row.
            audit.readOfOthers("outcome-totals", who.org());
          }
          return new OutcomeTotal.All(ledger.totals(Objects.requireNonNull(grouping), facts));
        },
        Answer::plain);
  }

  @POST
  @Path("/outcomes/{kind}/{id}/confirm")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "confirmOutcome",
      summary = "Confirm a fact (the firm)",
      description = "By the firm of it, in the place of what it said before. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Confirmed by the firm.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = OutcomeView.class)))
  public Response confirm(
      @Parameter(description = KINDS, example = "DISBURSED") @PathParam("kind") String kind,
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key) {
    OutcomeKind of = kind(kind);
    return endpoint.command(key, of + "/" + id, (who, fact) -> answer(desk.confirm(who, of, id)));
  }

  @POST
  @Path("/outcomes/{kind}/{id}/dispute")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "disputeOutcome",
      summary = "Dispute a fact (the firm)",
      description =
          "By the firm of it, in the place of what it said before. Reasons: NOT_OURS, NOT_RECEIVED,"
              + " AMOUNT_WRONG, DATE_WRONG, NOT_FIRST_LOAN.")
  @APIResponse(
      responseCode = "200",
      description = "Disputed by the firm.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = OutcomeView.class)))
  public Response dispute(
      @Parameter(description = KINDS, example = "DISBURSED") @PathParam("kind") String kind,
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    OutcomeKind of = kind(kind);
    return endpoint.command(key, form, (who, sent) -> answer(desk.dispute(who, of, id, sent)));
  }

  private static OutcomeKind kind(String code) {
    Findings in = new Findings();
    OutcomeKind read = in.required("kind", code, c -> Codes.parse(OutcomeKind.class, c));
    in.orRefuse();
    return Objects.requireNonNull(read);
  }

  private static Answer answer(Outcome fact) {
    return Answer.plain(OutcomeView.of(fact));
  }
}
