package io.hanqiao.fund.manager;

import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.ManagerKind;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.RegionCode;
import org.jspecify.annotations.Nullable;

/** A manager form read without a flaw. */
record ManagerReading(Origin origin, String name, ManagerKind kind, @Nullable String divisionCode) {

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  static ManagerReading of(ManagerForm form) {
    Findings in = new Findings();
    ManagerReading read =
        new ManagerReading(
            Origin.read(in, form.reference(), form.synthetic(), form.source()),
            in.required("name", form.name(), text(200)),
            in.required("kind", form.kind(), code -> Codes.parse(ManagerKind.class, code)),
            in.optional("divisionCode", form.divisionCode(), ManagerReading::division));
    in.orRefuse();
    return read;
  }

  private static Parsed<String> division(String code) {
    return RegionCode.parse(code).then(region -> Parsed.valid(region.value()));
  }
}
