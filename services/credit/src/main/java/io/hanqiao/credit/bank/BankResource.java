package io.hanqiao.credit.bank;

import static io.hanqiao.platform.bulk.BulkLoad.NDJSON;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.bulk.BulkResult;
import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.identity.CurrentCaller;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.BankKind;
import io.hanqiao.vocabulary.Codes;
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

/** Banks over REST. */
@Path("/v1/banks")
@Tag(name = "Banks", description = "Who lends.")
public class BankResource {

  private static final String PATH = "/v1/banks";

  private final BankRegistry registry;
  private final Banks banks;
  private final Endpoint endpoint;
  private final CurrentCaller caller;

  BankResource(BankRegistry registry, Banks banks, Endpoint endpoint, CurrentCaller caller) {
    this.registry = registry;
    this.banks = banks;
    this.endpoint = endpoint;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({"bank", "lessor"})
  @Operation(
      operationId = "registerBank",
      summary = "Register the caller's bank",
      description =
          "The bank belongs to the caller's organisation; a lessor (role lessor) registers as kind"
              + " LESSOR, a bank as any other. Operators load banks in bulk.")
  @APIResponse(
      responseCode = "201",
      description = "Registered.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = BankView.class)))
  public Response register(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable BankForm form) {
    return endpoint.command(
        key,
        form,
        (caller, sent) -> {
          Bank made = registry.register(caller, sent);
          return Answer.created(PATH, made.id(), made.revision(), BankView.of(made));
        });
  }

  @POST
  @Path("/bulk")
  @RolesAllowed("operator")
  @Consumes(NDJSON)
  @Operation(
      operationId = "loadBanks",
      summary = "Load banks on behalf of organisations, one JSON object a line",
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
              description = "One BankForm a line, UTF-8; 1 to 5,000 rows and at most 8 MB.",
              required = true)
          byte[] rows) {
    return endpoint.load(key, mode, rows, BankForm.class, registry::load);
  }

  @GET
  @RolesAllowed({"enterprise", "bank", "lessor", "guarantor", "operator", "auditor"})
  @Operation(
      operationId = "listBanks",
      summary = "List banks, newest first",
      description = "All banks are public to the trades of the platform.")
  public Page<BankView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(
              description =
                  "POLICY, STATE, JOINT_STOCK, CITY, RURAL, PRIVATE, FOREIGN, LESSOR or UNKNOWN.",
              example = "CITY")
          @QueryParam("kind")
          @Nullable String kind,
      @Parameter(description = "Words the name holds, as they stand.", example = "银行")
          @QueryParam("q")
          @Nullable String q,
      @Parameter(description = "Only those of the caller's organisation.", example = "true")
          @QueryParam("mine")
          @Nullable Boolean mine) {
    PageRequest page = PageRequest.of(cursor, limit);
    Findings findings = new Findings();
    BankKind wanted = findings.optional("kind", kind, code -> Codes.parse(BankKind.class, code));
    findings.orRefuse();
    Search search =
        Search.of(page)
            .and("profile.kind = :kind", "kind", wanted)
            .containing(q, "profile.name")
            .ownedBy(caller.get().org(), mine);
    return endpoint.list(page, () -> banks.page(search), Bank::id, BankView::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"enterprise", "bank", "lessor", "guarantor", "operator", "auditor"})
  @Operation(
      operationId = "getBank",
      summary = "Read a bank",
      description = "All banks are public to the trades of the platform.")
  @APIResponse(
      responseCode = "200",
      description = "The bank; its ETag is for If-Match.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = BankView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> banks.get(id), BankResource::answer);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({"bank", "lessor", "operator"})
  @Operation(
      operationId = "editBank",
      summary = "Replace what a bank says of itself",
      description =
          "Owner and operators only; every offer of the bank is told anew if its name, kind,"
              + " area or limit per firm changed. A field left out becomes not stated. reference, ownerOrg,"
              + " synthetic and source stay as they were.")
  @APIResponse(
      responseCode = "200",
      description = "Changed, and so is what its offers tell of it.",
      content =
          @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = BankView.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable BankForm form) {
    return endpoint.edit(form, (caller, sent) -> answer(registry.edit(id, ifMatch, sent)));
  }

  private static Answer answer(Bank bank) {
    return Answer.done(bank.revision(), BankView.of(bank));
  }
}
