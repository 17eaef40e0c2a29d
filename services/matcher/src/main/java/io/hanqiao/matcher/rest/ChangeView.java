package io.hanqiao.matcher.rest;

import io.hanqiao.matching.change.ChangeTable;
import io.hanqiao.matching.change.Move;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change that can be made. */
@Schema(name = "FeasibleChange", description = "One attribute changed to one value.")
public record ChangeView(
    @Schema(description = "Stable id of what is changed.", examples = "lending.amount")
        String attribute,
    @Schema(description = "What is changed.", examples = "申请金额") String name,
    @Schema(description = "Who decides: DEMAND, SUPPLY or CALENDAR.", examples = "DEMAND")
        String owner,
    @Schema(description = "What is to be done.", examples = "申请金额由800万元降至500万元") String sentence,
    @Schema(description = "Rank of the effort, 1 to 1000; smaller is sooner done.", examples = "10")
        int cost,
    @Schema(description = "What the rank rests on.") String why) {

  static ChangeView of(Move move, ChangeTable table, Locale locale) {
    return new ChangeView(
        move.attribute().id(),
        move.attribute().text().in(locale),
        move.attribute().owner().name(),
        move.sentence().in(locale),
        move.cost(),
        table.why(move.attribute()).in(locale));
  }
}
