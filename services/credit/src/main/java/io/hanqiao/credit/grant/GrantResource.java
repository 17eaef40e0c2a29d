package io.hanqiao.credit.grant;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.ReasonForm;
import io.hanqiao.platform.posting.Search;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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

/** Credit grants over REST: proposed, confirmed, read. */
@Path("/v1/credit-grants")
@Tag(
    name = "Credit grants",
    description = "One customer's approved limit (授信), its contract, draws and repayments.")
class GrantResource {

  private static final String PATH = "/v1/credit-grants";

  private final GrantDesk desk;
  private final Grants grants;
  private final Endpoint endpoint;
  private final CurrentCaller caller;

  GrantResource(GrantDesk desk, Grants grants, Endpoint endpoint, CurrentCaller caller) {
    this.desk = desk;
    this.grants = grants;
    this.endpoint = endpoint;
    this.caller = caller;
  }

  @POST
  @RolesAllowed("bank")
  @Operation(
      operationId = "proposeCreditGrant",
      summary = "Propose a grant (授信批复)",
      description =
          "On an application under review, by one person of its bank. It promises nothing and the"
              + " firm does not see it until another person of the bank confirms it.")
  @APIResponse(
      responseCode = "201",
      description = "Proposed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response propose(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable GrantForm form) {
    return endpoint.command(
        key,
        form,
        (caller, sent) -> {
          CreditGrant made = desk.propose(caller, sent);
          return Answer.created(PATH, made.id(), made.revision(), GrantView.of(made, caller));
        });
  }

  @POST
  @Path("/{id}/confirm")
  @RolesAllowed("bank")
  @Operation(
      operationId = "confirmCreditGrant",
      summary = "Confirm a grant",
      description =
          "By another person of the bank than who proposed it (403 otherwise). The application becomes GRANTED; lines, offer and guarantor it takes of are reserved in the same moment, and 409 says which has not so much left. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Granted; no money moved.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response confirm(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(key, id, (caller, sent) -> answer(desk.confirm(caller, id), caller));
  }

  @POST
  @Path("/{id}/reject")
  @RolesAllowed("bank")
  @Operation(
      operationId = "rejectCreditGrant",
      summary = "Reject a proposed grant",
      description =
          "By any person of the bank; the application stays under review. Reasons: TERMS_WRONG, RISK, RECORDS_INCOMPLETE, APPLICATION_ENDED.")
  @APIResponse(
      responseCode = "200",
      description = "Rejected.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response reject(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(desk.reject(caller, id, sent), caller));
  }

  @GET
  @RolesAllowed({"bank", "enterprise", "operator", "auditor"})
  @Operation(
      operationId = "listCreditGrants",
      summary = "List grants, newest first",
      description =
          "Those the caller's organisation is a party of; operators and auditors see all.")
  public Page<GrantView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @BeanParam GrantFilter filter) {
    PageRequest page = PageRequest.of(cursor, limit);
    Search search = filter.narrow(Search.of(page));
    Caller reader = caller.get();
    return endpoint.list(
        page, () -> grants.page(search), CreditGrant::id, grant -> GrantView.of(grant, reader));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"bank", "enterprise", "operator", "auditor"})
  @Operation(
      operationId = "getCreditGrant",
      summary = "Read a grant",
      description = "Seen by the bank, operators and auditors, and by the firm once it is granted.")
  @APIResponse(
      responseCode = "200",
      description = "The grant with every draw.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> grants.get(id), grant -> answer(grant, caller.get()));
  }

  static Answer answer(CreditGrant grant, Caller reader) {
    return Answer.plain(GrantView.of(grant, reader));
  }
}
