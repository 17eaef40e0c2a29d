package io.hanqiao.enterprise.disclosure;

import io.hanqiao.platform.endpoint.Endpoint;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A firm's own ledger of who has read it. */
@Path("/v1/access-ledger")
@Tag(name = "Disclosure")
class LedgerResource {

  private final AccessLedger ledger;
  private final Endpoint endpoint;

  LedgerResource(AccessLedger ledger, Endpoint endpoint) {
    this.ledger = ledger;
    this.endpoint = endpoint;
  }

  @GET
  @RolesAllowed({"enterprise", "auditor"})
  @Operation(
      operationId = "listAccessLedger",
      summary = "List who has read a firm, newest first",
      description =
          "Every reading beyond T0 of the caller's firms: which organisation in which role, never"
              + " which person; which items, when, and under which letter. Auditors see all.")
  public Page<LedgerEntryView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit,
      @Parameter(description = "Readings of this organisation.") @QueryParam("readerOrg")
          @Nullable UUID readerOrg) {
    PageRequest page = PageRequest.of(cursor, limit);
    return endpoint.list(
        page, () -> ledger.page(page, readerOrg), LedgerEntry::id, LedgerEntryView::of);
  }
}
