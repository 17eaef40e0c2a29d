package io.hanqiao.credit.offer;

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
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.LoanPurpose;
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

/** Credit offers over REST. */
@Path("/v1/credit-offers")
@Tag(name = "Credit offers", description = "Published terms and rules of banks.")
class OfferResource {

  private static final String PATH = "/v1/credit-offers";

  private final OfferDesk desk;
  private final CreditOffers offers;
  private final Endpoint endpoint;
  private final CurrentCaller caller;

  OfferResource(OfferDesk desk, CreditOffers offers, Endpoint endpoint, CurrentCaller caller) {
    this.desk = desk;
    this.offers = offers;
    this.endpoint = endpoint;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({"bank", "lessor", "operator"})
  @Operation(
      operationId = "postCreditOffer",
      summary = "Post a credit offer",
      description =
          "A bank, or a lessor, posts under one of its banks; an operator names the ownerOrg it acts"
              + " for. Published at once.")
  @APIResponse(
      responseCode = "201",
      description = "Posted, open.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = OfferView.class)))
  public Response post(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable OfferForm form) {
    return endpoint.command(
        key,
        form,
        (caller, sent) -> {
          CreditOffer offer = desk.post(caller, sent);
          return Answer.created(PATH, offer.id(), offer.revision(), OfferView.of(offer));
        });
  }

  @POST
  @Path("/bulk")
  @RolesAllowed({"bank", "lessor", "operator"})
  @Consumes(NDJSON)
  @Operation(
      operationId = "loadCreditOffers",
      summary = "Load offers, one JSON object a line",
      description =
          "A bank loads its own, an operator on behalf of each row's ownerOrg. A row"
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
              description = "One OfferForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB.",
              required = true)
          byte[] rows) {
    return endpoint.load(key, mode, rows, OfferForm.class, desk::load);
  }

  @GET
  @RolesAllowed({"enterprise", "bank", "lessor", "guarantor", "operator", "auditor"})
  @Operation(
      operationId = "listCreditOffers",
      summary = "List offers, newest first",
      description =
          "Open offers of all banks, and withdrawn ones of the own organisation;"
              + " operators and auditors see all.")
  public Page<OfferView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(description = "OPEN or WITHDRAWN.", example = "OPEN") @QueryParam("status")
          @Nullable String status,
      @Parameter(
              description =
                  "Offers that state this purpose: WORKING_CAPITAL, ORDER_RECEIVABLE,"
                      + " EQUIPMENT_UPGRADE, FIXED_ASSET_PROJECT, RND, RENEWAL, PLANT_PURCHASE,"
                      + " GREEN, EXPORT or MERGER.",
              example = "RND")
          @QueryParam("purpose")
          @Nullable String purpose,
      @Parameter(
              description = "Words the name of the offer or of the bank holds, as they stand.",
              example = "专精特新")
          @QueryParam("q")
          @Nullable String q,
      @Parameter(description = "Only those of the caller's organisation.", example = "true")
          @QueryParam("mine")
          @Nullable Boolean mine) {
    PageRequest page = PageRequest.of(cursor, limit);
    Findings findings = new Findings();
    String stands = findings.optional("status", status, OfferStatus::parse);
    LoanPurpose wanted =
        findings.optional("purpose", purpose, code -> Codes.parse(LoanPurpose.class, code));
    findings.orRefuse();
    Search search =
        Search.of(page)
            .and("status = :status", "status", stands)
            .having("terms.purposes", "purpose", wanted)
            .containing(q, "publication.name", "bank.profile.name")
            .ownedBy(caller.get().org(), mine);
    return endpoint.list(page, () -> offers.page(search), CreditOffer::id, OfferView::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"enterprise", "bank", "lessor", "guarantor", "operator", "auditor"})
  @Operation(
      operationId = "getCreditOffer",
      summary = "Read an offer",
      description =
          "An open offer is public to the trades; a withdrawn one is seen by its bank, operators"
              + " and auditors.")
  @APIResponse(
      responseCode = "200",
      description = "The offer; its ETag is for If-Match.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = OfferView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> offers.get(id), OfferResource::answer);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({"bank", "lessor", "operator"})
  @Operation(
      operationId = "editCreditOffer",
      summary = "Replace what an open offer says",
      description =
          "Replaces the whole content: a field left out becomes not stated. Bank,"
              + " reference, ownerOrg, synthetic and source stay as they were.")
  @APIResponse(
      responseCode = "200",
      description = "Changed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = OfferView.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable OfferForm form) {
    return endpoint.edit(form, (caller, sent) -> answer(desk.edit(id, ifMatch, sent)));
  }

  @PUT
  @Path("/{id}/headroom")
  @RolesAllowed({"bank", "lessor", "operator"})
  @Operation(
      operationId = "reportCreditOfferHeadroom",
      summary = "Say what an open offer can still lend",
      description =
          "Replaces that one figure, whatever the revision: the last report holds. A report repeated"
              + " under its key changes nothing, so one that comes late does not bring an old figure"
              + " back. May be below amountMin: the offer then lends nothing.")
  @APIResponse(
      responseCode = "200",
      description = "Changed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = OfferView.class)))
  public Response headroom(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable HeadroomForm form) {
    return endpoint.command(key, form, (caller, sent) -> answer(desk.headroom(id, sent)));
  }

  @POST
  @Path("/{id}/withdraw")
  @RolesAllowed({"bank", "lessor", "operator"})
  @Operation(
      operationId = "withdrawCreditOffer",
      summary = "Take an offer back",
      description =
          "For good: a withdrawn offer is neither changed nor reopened. Reasons: QUOTA_USED_UP,"
              + " TERMS_CHANGED, DISCONTINUED, CAMPAIGN_ENDED, REGULATION, MISTAKE.")
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = OfferView.class)))
  public Response withdraw(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(key, form, (caller, sent) -> answer(desk.withdraw(id, sent)));
  }

  private static Answer answer(CreditOffer offer) {
    return Answer.done(offer.revision(), OfferView.of(offer));
  }
}
