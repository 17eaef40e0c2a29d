package io.hanqiao.credit.outcome;

import io.hanqiao.credit.input.Bounds;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which facts are meant; what is left out narrows nothing. */
public class OutcomeFilter {

  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
  private static final Flaw NO_MONTH =
      Flaw.of("不是月份。", "It is no month.", "请用 年-月，如 2026-03。", "Use year-month, such as 2026-03.");

  @Parameter(description = "BANK_REPORTED, FIRM_CONFIRMED or DISPUTED.", example = "FIRM_CONFIRMED")
  @QueryParam("basis")
  @Nullable String basis;

  @Parameter(description = "Facts of this bank.")
  @QueryParam("bankId")
  @Nullable UUID bankId;

  @Parameter(
      description = "Zone or district that manages the firm; `-` is none.",
      example = "donghu")
  @QueryParam("district")
  @Nullable String district;

  @Parameter(description = "Division of the firm, GB/T 2260; `-` is none.", example = "420111")
  @QueryParam("division")
  @Nullable String division;

  @Parameter(description = "The campaign; `-` is none.")
  @QueryParam("programme")
  @Nullable String programme;

  @Parameter(description = "The month.", example = "2026-03")
  @QueryParam("month")
  @Nullable String month;

  @Parameter(description = "First day.", example = "2026-01-01")
  @QueryParam("from")
  @Nullable String from;

  @Parameter(description = "Last day, not before `from`.", example = "2026-12-31")
  @QueryParam("until")
  @Nullable String until;

  /**
   * Reads it.
   *
   * @param kind facts of this kind alone; null if all kinds, each for itself
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  Facts read(Findings in, @Nullable OutcomeKind kind) {
    Basis word = in.optional("basis", basis, code -> Codes.parse(Basis.class, code));
    String stated = in.optional("month", month, OutcomeFilter::month);
    LocalDate first = in.optional("from", from, CalendarDay::parse);
    LocalDate last = in.optional("until", until, CalendarDay::parse);
    Bounds.check(in, "from", first, "until", last);
    in.orRefuse();
    return new Facts()
        .and("kind", "kind", kind)
        .and("basis", "basis", word)
        .and(Grouping.BANK, bankId)
        .and(Grouping.DISTRICT, district)
        .and(Grouping.DIVISION, division)
        .and(Grouping.PROGRAMME, programme)
        .and(Grouping.MONTH, stated)
        .from(first)
        .until(last);
  }

  private static Parsed<String> month(String text) {
    return MONTH.matcher(text).matches() ? Parsed.valid(text) : Parsed.invalid(NO_MONTH);
  }
}
