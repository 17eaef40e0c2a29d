package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.live.Rulebooks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The dated rulebooks, for everybody whom they judge. */
@Path("/v1/rulebooks")
@Tag(
    name = "Rulebooks",
    description = "Rules, weights and thresholds with their sources and dates.")
public class RulebookResource {

  private final Rulebooks rulebooks;

  RulebookResource(Rulebooks rulebooks) {
    this.rulebooks = rulebooks;
  }

  /** A rulebook as published. */
  @Schema(description = "A rulebook as published.")
  public record RulebookView(
      @Schema(description = "Named by every decision.", examples = "lending-2024-07") String id,
      @Schema(description = "The market it rules.", examples = "lending") String market,
      @Schema(description = "First day it may be used for.") LocalDate validFrom,
      @Schema(description = "Properties text: weights, thresholds and each rule's source.")
          String content) {}

  /** All rulebooks on one page: there are as many as the rules changed. */
  public record RulebookList(List<RulebookView> items) {}

  @GET
  @RolesAllowed({"enterprise", "bank", "fund", "institution", "operator", "auditor"})
  @Operation(
      operationId = "listRulebooks",
      summary = "All rulebooks, market by market, oldest first")
  public RulebookList list() {
    return new RulebookList(
        rulebooks.all().stream()
            .map(p -> new RulebookView(p.id(), p.market(), p.validFrom(), p.content()))
            .toList());
  }
}
