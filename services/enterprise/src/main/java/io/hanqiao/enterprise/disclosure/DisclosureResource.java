package io.hanqiao.enterprise.disclosure;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.identity.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a firm lets an institution read: here and nowhere else. */
@Path("/v1/enterprises/{id}/disclosed")
@Tag(name = "Disclosure", description = "What firms let institutions read, and who has read it.")
class DisclosureResource {

  private final DisclosureDesk desk;
  private final CurrentCaller caller;
  private final Endpoint endpoint;

  DisclosureResource(DisclosureDesk desk, CurrentCaller caller, Endpoint endpoint) {
    this.desk = desk;
    this.caller = caller;
    this.endpoint = endpoint;
  }

  @GET
  @RolesAllowed({"bank", "guarantor", "fund"})
  @Operation(
      operationId = "readDisclosed",
      summary = "Read a firm as far as it lets itself be read",
      description =
          "Under the letters of the firm's to the caller's organisation that are in force today for"
              + " the purpose, all taken together. With LOAN_REVIEW a bank also reads who the firm"
              + " is while an application of it at the bank stands. Each reading is in the firm's"
              + " ledger and in the audit trail; revocation and expiry hold for the next one. Not"
              + " to be cached. 403 without a letter, also for a firm that does not exist.")
  @APIResponse(
      responseCode = "200",
      description = "What is covered.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = DisclosedView.class)))
  public Response read(
      @PathParam("id") UUID id,
      @Parameter(
              description =
                  "LOAN_REVIEW or POST_LOAN_MANAGEMENT for a bank, GUARANTEE_REVIEW for a guarantor,"
                      + " INVESTMENT_DUE_DILIGENCE for a fund.",
              required = true,
              example = "LOAN_REVIEW")
          @QueryParam("purpose")
          @Nullable String purpose) {
    Response answer = endpoint.show(() -> desk.read(caller.get(), id, purpose), Answer::plain);
    return Response.fromResponse(answer).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }
}
