package io.hanqiao.enterprise.capability;

import static io.hanqiao.platform.problem.Findings.between;
import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.IpcCode;
import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Sector;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A capability form read without a flaw. */
record CapabilityReading(Origin origin, CapabilityContent content) {

  private static final int MOST_TITLE = 200;
  private static final int LEAST_TEXT = 10;
  private static final int MOST_TEXT = 4000;
  private static final int MOST_MONTHS = 120;

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  static CapabilityReading of(CapabilityForm form) {
    Findings in = new Findings();
    Origin origin = Origin.read(in, form.reference(), form.synthetic(), form.source());
    String title = in.required("title", form.title(), text(MOST_TITLE));
    String text = in.required("text", form.text(), text(LEAST_TEXT, MOST_TEXT));
    Maturity from = maturity("maturityFrom", form.maturityFrom(), in);
    Maturity to = maturity("maturityTo", form.maturityTo(), in);
    Flaw backwards = Maturity.backwards(from, to);
    if (backwards != null) {
      in.add("maturityTo", to, backwards);
    }
    Money least = in.optional("minBudget", form.minBudget(), Money::parseYuan);
    CapabilityContent content =
        new CapabilityContent(
            title,
            text,
            in.optionalSet("sectors", form.sectors(), code -> Codes.parse(Sector.class, code)),
            symbols(form.ipc(), in),
            from,
            to,
            least == null ? null : (Long) least.fen(),
            in.optional("availableMonths", form.availableMonths(), between(1, MOST_MONTHS)));
    in.orRefuse();
    return new CapabilityReading(origin, content);
  }

  private static @Nullable Maturity maturity(String field, @Nullable String code, Findings in) {
    return in.optional(field, code, given -> Codes.parse(Maturity.class, given));
  }

  private static @Nullable Set<String> symbols(@Nullable List<String> given, Findings in) {
    Set<IpcCode> ipc = in.optionalSet("ipc", given, IpcCode::parse);
    return ipc == null ? null : ipc.stream().map(IpcCode::value).collect(Collectors.toSet());
  }
}
