package io.hanqiao.fund.approach;

import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Parsed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An approach form read without a flaw; mandate and need are not looked up yet. */
record ApproachReading(Origin origin, UUID mandateId, UUID needId, @Nullable String note) {

  private static final int LONGEST_NOTE = 2_000;

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  static ApproachReading of(ApproachForm form) {
    Findings in = new Findings();
    ApproachReading read =
        new ApproachReading(
            Origin.read(in, form.reference(), form.synthetic(), form.source()),
            in.required("mandateId", form.mandateId(), Parsed::valid),
            in.required("needId", form.needId(), Parsed::valid),
            in.optional("note", form.note(), text(LONGEST_NOTE)));
    in.orRefuse();
    return read;
  }
}
