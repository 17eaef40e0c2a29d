package io.hanqiao.enterprise.expert;

import static io.hanqiao.platform.problem.Findings.between;
import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.IpcCode;
import io.hanqiao.vocabulary.Sector;
import io.hanqiao.vocabulary.TitleClass;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An expert-request form read without a flaw. */
record RequestReading(Origin origin, RequestTerms terms) {

  private static final int USUAL_TERM = 24;
  private static final int LEAST_TEXT = 10;
  private static final int MOST_TEXT = 2000;
  private static final int MOST_SECTORS = 3;
  private static final int MOST_SYMBOLS = 10;

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  static RequestReading of(ExpertRequestForm form) {
    Findings in = new Findings();
    Origin origin = Origin.read(in, form.reference(), form.synthetic(), form.source());
    String problem = in.required("problem", form.problem(), text(LEAST_TEXT, MOST_TEXT));
    List<Indicator> indicators = Indicators.read(form.indicators(), in);
    Set<Sector> sectors =
        in.optionalSet("sectors", form.sectors(), code -> Codes.parse(Sector.class, code));
    Set<IpcCode> ipc = in.optionalSet("ipc", form.ipc(), IpcCode::parse);
    count("sectors", sectors, 1, MOST_SECTORS, in);
    count("ipc", ipc == null ? Set.of() : ipc, 0, MOST_SYMBOLS, in);
    Integer term = in.optional("termMonths", form.termMonths(), between(1, 60));
    RequestTerms terms =
        new RequestTerms(
            problem,
            indicators,
            sectors,
            symbols(ipc == null ? Set.of() : ipc),
            in.optional("daysPerMonth", form.daysPerMonth(), between(1, 22)),
            term == null ? USUAL_TERM : term,
            in.optional("minTitle", form.minTitle(), code -> Codes.parse(TitleClass.class, code)),
            in.optional("maxDistanceKm", form.maxDistanceKm(), between(1, 5000)),
            in.optional("batch", form.batch(), between(1, 100)));
    in.orRefuse();
    return new RequestReading(origin, terms);
  }

  private static Set<String> symbols(Set<IpcCode> ipc) {
    Set<String> symbols = new LinkedHashSet<>();
    ipc.forEach(code -> symbols.add(code.value()));
    return symbols;
  }

  private static void count(
      String field, @Nullable Set<?> given, int least, int most, Findings in) {
    int count = given == null ? 0 : given.size();
    if (count < least || count > most) {
      in.add(
          field,
          count == 0 ? null : count,
          Flaw.of(
              "共有 " + count + " 项。",
              "There are " + count + ".",
              "请填写 " + least + " 至 " + most + " 项。",
              "Give " + least + " to " + most + "."));
    }
  }
}
