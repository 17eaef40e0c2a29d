package io.hanqiao.matcher.rest;

import io.hanqiao.matching.change.ChangeTable;
import io.hanqiao.matching.change.Opening;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The single changes of a demand that open the most supply. */
@Schema(description = "Single changes that open the most supply, counted by running every pair.")
public record DemandChanges(
    @Schema(description = "The demand.") UUID demandId,
    @Schema(description = "The market.", examples = "lending") String market,
    @Schema(description = "The dated rulebook.", examples = "lending-2024-07") String rulebook,
    @Schema(description = "The dated table of costs.", examples = "changes-2026-11-22")
        String table,
    LocalDate asOf,
    @Schema(description = "Open supplies looked at.") int supplies,
    @Schema(description = "The best change of each attribute, most opened first, at most five.")
        List<OpeningView> changes) {

  /** One change and what it does. */
  @Schema(
      name = "OpeningChange",
      description = "One change and what it does; of experts in multiples of five.")
  public record OpeningView(
      ChangeView change,
      @Schema(description = "Supplies that fit then and do not now.") int opened,
      @Schema(description = "Supplies that fit now and would not then.") int lost,
      @Schema(description = "Opened less lost.") int net) {

    static OpeningView of(Opening opening, ChangeTable table, Locale locale) {
      return new OpeningView(
          ChangeView.of(opening.move(), table, locale),
          opening.opened(),
          opening.lost(),
          opening.net());
    }
  }
}
