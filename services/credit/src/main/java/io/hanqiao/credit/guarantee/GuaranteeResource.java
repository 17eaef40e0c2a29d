package io.hanqiao.credit.guarantee;

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

/** Guarantees over REST: asked for, intended, read. */
@Path("/v1/guarantees")
@Tag(name = "Guarantees", description = "Letters of guarantee (担保函) and what follows from them.")
class GuaranteeResource {

  private static final String PATH = "/v1/guarantees";

  private final GuaranteeDesk desk;
  private final Guarantees guarantees;
  private final Endpoint endpoint;
  private final CurrentCaller caller;

  GuaranteeResource(
      GuaranteeDesk desk, Guarantees guarantees, Endpoint endpoint, CurrentCaller caller) {
    this.desk = desk;
    this.guarantees = guarantees;
    this.endpoint = endpoint;
    this.caller = caller;
  }

  @POST
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "askForGuarantee",
      summary = "Ask a guarantor (担保申请)",
      description =
          "By the firm, for a loan application of its own, of a guarantor the offer takes. 409 while the same one is asked already.")
  @APIResponse(
      responseCode = "201",
      description = "Asked.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GuaranteeView.class)))
  public Response ask(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable AskForm form) {
    return endpoint.command(
        key,
        form,
        (caller, sent) -> {
          Guarantee made = desk.ask(caller, sent);
          return Answer.created(PATH, made.id(), made.revision(), GuaranteeView.of(made, caller));
        });
  }

  @POST
  @Path("/{id}/intend")
  @RolesAllowed("guarantor")
  @Operation(
      operationId = "intendGuarantee",
      summary = "Give a letter of intent (担保意向函)",
      description =
          "By the guarantor: up to how much and until when its letter may be issued. It is no promise.")
  @APIResponse(
      responseCode = "200",
      description = "Intended.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GuaranteeView.class)))
  public Response intend(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable IntentForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(desk.intend(caller, id, sent), caller));
  }

  @POST
  @Path("/{id}/decline")
  @RolesAllowed("guarantor")
  @Operation(
      operationId = "declineGuarantee",
      summary = "Decline",
      description =
          "By the guarantor, before a letter is proposed. Reasons: CAPACITY_SHORT, RISK, COUNTER_SECURITY_INSUFFICIENT, RECORDS_INCOMPLETE, NOT_SERVED.")
  @APIResponse(
      responseCode = "200",
      description = "Declined.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GuaranteeView.class)))
  public Response decline(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ReasonForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> answer(desk.decline(caller, id, sent), caller));
  }

  @POST
  @Path("/{id}/withdraw")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "withdrawGuarantee",
      summary = "Withdraw the request",
      description = "By the firm, before the letter is in force. Takes no body.")
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GuaranteeView.class)))
  public Response withdraw(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return endpoint.command(key, id, (caller, sent) -> answer(desk.withdraw(caller, id), caller));
  }

  @GET
  @RolesAllowed({"guarantor", "bank", "enterprise", "operator", "auditor"})
  @Operation(
      operationId = "listGuarantees",
      summary = "List guarantees, newest first",
      description =
          "Those the caller's organisation is a party of; operators and auditors see all.")
  public Page<GuaranteeView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @BeanParam GuaranteeFilter filter) {
    PageRequest page = PageRequest.of(cursor, limit);
    Caller reader = caller.get();
    Search search = filter.narrow(Search.of(page), reader);
    return endpoint.list(
        page,
        () -> guarantees.page(search),
        Guarantee::id,
        guarantee -> GuaranteeView.of(guarantee, reader));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"guarantor", "bank", "enterprise", "operator", "auditor"})
  @Operation(
      operationId = "getGuarantee",
      summary = "Read a guarantee",
      description = "Seen by the guarantor, the firm, the bank, operators and auditors.")
  @APIResponse(
      responseCode = "200",
      description = "The guarantee with what was recovered.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = GuaranteeView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> guarantees.get(id), guarantee -> answer(guarantee, caller.get()));
  }

  static Answer answer(Guarantee guarantee, Caller reader) {
    return Answer.plain(GuaranteeView.of(guarantee, reader));
  }
}
