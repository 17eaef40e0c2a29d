package io.hanqiao.talent.secondment;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The ledger of a secondment's results over REST. */
@Path("/v1/secondments")
@Tag(name = "Secondments", description = "Experts of institutions at firms (科技副总).")
public class ResultResource {

  private final SecondmentDesk desk;
  private final Secondments secondments;
  private final SecondmentResults results;
  private final Endpoint endpoint;
  private final Audit audit;

  ResultResource(
      SecondmentDesk desk,
      Secondments secondments,
      SecondmentResults results,
      Endpoint endpoint,
      Audit audit) {
    this.desk = desk;
    this.secondments = secondments;
    this.results = results;
    this.endpoint = endpoint;
    this.audit = audit;
  }

  @POST
  @Path("/{id}/results")
  @RolesAllowed({"institution", "enterprise"})
  @Operation(
      operationId = "reportResult",
      summary = "Add a result to the ledger",
      description =
          "By home or host while the expert is on post. A row is never changed or taken away.")
  @APIResponse(
      responseCode = "200",
      description = "Added; the secondment with its new totals.",
      content =
          @Content(
              mediaType = APPLICATION_JSON,
              schema = @Schema(implementation = SecondmentView.class)))
  public Response report(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable ResultForm form) {
    return endpoint.command(
        key, form, (caller, sent) -> SecondmentResource.answer(desk.report(caller, id, sent)));
  }

  @GET
  @Path("/{id}/results")
  @RolesAllowed({"institution", "enterprise", "operator", "auditor"})
  @Operation(
      operationId = "listResults",
      summary = "Read the ledger, newest first",
      description = "Seen by home, host, operators and auditors.")
  public Page<ResultView> list(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit) {
    PageRequest page = PageRequest.of(cursor, limit);
    return endpoint.list(
        page,
        () -> {
          Secondment of = secondments.get(id);
          audit.read(List.of(of));
          return results.page(of.id(), page);
        },
        SecondmentResult::id,
        ResultView::of);
  }
}
