package io.hanqiao.enterprise.disclosure;

import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Parsed;
import java.time.LocalDate;
import java.util.UUID;

/** A consent form read without a flaw. */
record ConsentReading(
    Origin origin,
    UUID enterpriseId,
    UUID institution,
    Capacity capacity,
    Purpose purpose,
    LocalDate validUntil) {

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  static ConsentReading of(ConsentForm form, LocalDate today) {
    Findings in = new Findings();
    Origin origin = Origin.read(in, null, form.synthetic(), null);
    UUID firm = in.required("enterpriseId", form.enterpriseId(), Parsed::valid);
    UUID institution = in.required("institutionOrg", form.institutionOrg(), Parsed::valid);
    Capacity capacity =
        in.required("capacity", form.capacity(), code -> Codes.parse(Capacity.class, code));
    Purpose purpose =
        in.required("purpose", form.purpose(), code -> Codes.parse(Purpose.class, code));
    LocalDate until = LetterReading.day(form.validUntil(), today, in);
    in.orRefuse();
    return new ConsentReading(origin, firm, institution, capacity, purpose, until);
  }
}
