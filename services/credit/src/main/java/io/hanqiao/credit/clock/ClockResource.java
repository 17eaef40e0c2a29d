package io.hanqiao.credit.clock;

import io.hanqiao.platform.clock.OverdueClockView;
import io.hanqiao.platform.clock.OverdueClocks;
import io.hanqiao.platform.paging.Page;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.ClockProgramme;
import io.hanqiao.vocabulary.Parsed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Clocks over REST. */
@Path("/v1")
@Tag(name = "Clocks", description = "How soon a bank has to answer (时限).")
class ClockResource {

  private final OverdueClocks overdue;
  private final ClockRecordDesk records;

  ClockResource(OverdueClocks overdue, ClockRecordDesk records) {
    this.overdue = overdue;
    this.records = records;
  }

  @GET
  @Path("/clock-programmes")
  @RolesAllowed({"enterprise", "bank", "lessor", "guarantor", "operator", "auditor"})
  @Operation(
      operationId = "listClockProgrammes",
      summary = "List the promises an offer may name",
      description =
          "Each step with its limit, who must act, who is told, and where the limit stands. Working"
              + " days are those of the State Council's yearly notice; an end that hangs on a year"
              + " without one is not known.")
  public List<ClockProgrammeView> programmes() {
    return ClockProgramme.all(ClockProgramme.LOAN_APPLICATION).stream()
        .map(ClockProgrammeView::of)
        .toList();
  }

  @GET
  @Path("/overdue-clocks")
  @RolesAllowed("operator")
  @Operation(
      operationId = "listOverdueClocks",
      summary = "List what is overdue",
      description = "Clocks that have run out and that nobody has met since, started last first.")
  public Page<OverdueClockView> overdue(
      @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
    return overdue.page(cursor, limit);
  }

  @GET
  @Path("/clock-records")
  @RolesAllowed({"enterprise", "bank", "operator", "auditor"})
  @Operation(
      operationId = "getClockRecord",
      summary = "Read how a bank keeps its time",
      description =
          "Counts of the clocks that ended from one day until another, this quarter so far if left"
              + " out. A bank reads its own. A firm is told those of the last whole quarter, each"
              + " of at least 5.")
  public ClockRecordView record(
      @Parameter(description = "The bank.", required = true) @QueryParam("bankId")
          @Nullable UUID bankId,
      @Parameter(description = "First day, Asia/Shanghai.", example = "2026-07-01")
          @QueryParam("from")
          @Nullable String from,
      @Parameter(description = "Last day, Asia/Shanghai.", example = "2026-09-30")
          @QueryParam("until")
          @Nullable String until) {
    Findings in = new Findings();
    in.required("bankId", bankId, Parsed::valid);
    in.orRefuse();
    return records.of(Objects.requireNonNull(bankId), from, until);
  }
}
