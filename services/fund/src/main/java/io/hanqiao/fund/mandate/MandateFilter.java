package io.hanqiao.fund.mandate;

import io.hanqiao.platform.posting.Openness;
import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.DirectInstrument;
import io.hanqiao.vocabulary.FundStage;
import io.hanqiao.vocabulary.Sector;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which mandates a list is of; what is left out narrows nothing. */
public class MandateFilter {

  @Parameter(description = "Mandates of this fund.")
  @QueryParam("fundId")
  @Nullable UUID fundId;

  @Parameter(
      description = "Mandates for EQUITY, LISTING_COACHING, QUOTATION, BOND or MERGER.",
      example = "EQUITY")
  @QueryParam("instrument")
  @Nullable String instrument;

  @Parameter(
      description = "Mandates that name this stage: SEED, START_UP, GROWTH or MATURE.",
      example = "SEED")
  @QueryParam("stage")
  @Nullable String stage;

  @Parameter(
      description = "Mandates that name this sector, such as OPTOELECTRONICS.",
      example = "BIOPHARMA")
  @QueryParam("sector")
  @Nullable String sector;

  @Parameter(description = "OPEN or CLOSED.", example = "OPEN")
  @QueryParam("status")
  @Nullable String status;

  /** Narrows a search. */
  Search narrow(Search search) {
    Findings in = new Findings();
    String stands = in.optional("status", status, Openness::parse);
    DirectInstrument form =
        in.optional("instrument", instrument, c -> Codes.parse(DirectInstrument.class, c));
    FundStage age = in.optional("stage", stage, c -> Codes.parse(FundStage.class, c));
    Sector line = in.optional("sector", sector, c -> Codes.parse(Sector.class, c));
    in.orRefuse();
    return search
        .and("status = :status", "status", stands)
        .and("fundId = :fundId", "fundId", fundId)
        .and(naming("instruments"), "instruments", code(form))
        .and(naming("stages"), "stages", code(age))
        .and(naming("sectors"), "sectors", code(line));
  }

  /** Whether a list of codes has one of them; array_contains would bind the code as a number. */
  private static String naming(String list) {
    return "sql('array_position(?, ?)', terms." + list + ", :" + list + ") is not null";
  }

  private static @Nullable String code(@Nullable Enum<?> wanted) {
    return wanted == null ? null : wanted.name();
  }
}
