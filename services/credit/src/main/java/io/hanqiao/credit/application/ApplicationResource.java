package io.hanqiao.credit.application;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.clock.Deadline;
import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.idempotency.Answer;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.Search;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Loan applications over REST: submitted, edited, read. */
@Path("/v1/loan-applications")
@Tag(name = "Loan applications", description = "A firm asks a bank for a loan (贷款申请).")
class ApplicationResource {

  private static final String PATH = "/v1/loan-applications";

  private final ApplicationDesk desk;
  private final Applications applications;
  private final ApplicationViews views;
  private final Endpoint endpoint;

  ApplicationResource(
      ApplicationDesk desk, Applications applications, ApplicationViews views, Endpoint endpoint) {
    this.desk = desk;
    this.applications = applications;
    this.views = views;
    this.endpoint = endpoint;
  }

  @POST
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "submitLoanApplication",
      summary = "Apply for a loan",
      description =
          "For an open need of the caller's own, on the terms of an open offer. 409 while another"
              + " application for the same need on the same offer waits for its decision.")
  @APIResponse(
      responseCode = "201",
      description = "Submitted; the bank has to answer.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ApplicationView.class)))
  public Response submit(
      @HeaderParam("Idempotency-Key") @Nullable String key, @Nullable ApplicationForm form) {
    return endpoint.command(
        key,
        form,
        (caller, sent) -> {
          LoanApplication made = desk.submit(caller, sent);
          return Answer.created(PATH, made.id(), made.revision(), views.view(made));
        });
  }

  @GET
  @RolesAllowed({"enterprise", "bank", "operator", "auditor"})
  @Operation(
      operationId = "listLoanApplications",
      summary = "List applications, newest first",
      description =
          "Those the caller's organisation is a party of; operators and auditors see all.")
  public Page<ApplicationView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @BeanParam ApplicationFilter filter) {
    PageRequest page = PageRequest.of(cursor, limit);
    Search search = filter.narrow(Search.of(page));
    Map<UUID, List<Deadline>> clocks = new HashMap<>();
    return endpoint.list(
        page,
        () -> {
          List<LoanApplication> found = applications.page(search);
          clocks.putAll(views.clocks(found));
          return found;
        },
        LoanApplication::id,
        found -> views.view(found, clocks.getOrDefault(found.id(), List.of())));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"enterprise", "bank", "operator", "auditor"})
  @Operation(
      operationId = "getLoanApplication",
      summary = "Read an application",
      description = "Seen by the firm, the bank, operators and auditors.")
  @APIResponse(
      responseCode = "200",
      description = "The application; its ETag is for If-Match.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ApplicationView.class)))
  public Response get(@PathParam("id") UUID id) {
    return endpoint.show(() -> applications.get(id), views::answer);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed("enterprise")
  @Operation(
      operationId = "editLoanApplication",
      summary = "Ask for something else",
      description =
          "By the firm, before the bank has taken it up. Amount, term, purpose and note are"
              + " replaced; need and offer stay.")
  @APIResponse(
      responseCode = "200",
      description = "Changed.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = ApplicationView.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Nullable ApplicationForm form) {
    return endpoint.edit(
        form, (caller, sent) -> views.answer(desk.edit(caller, id, ifMatch, sent)));
  }
}
