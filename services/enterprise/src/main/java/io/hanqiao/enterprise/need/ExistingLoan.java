package io.hanqiao.enterprise.need;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.CalendarDay;
import io.hanqiao.vocabulary.Parsed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The loan that is to be renewed: in the database, in answers and in events alike.
 *
 * @param bankId the bank that lent it
 * @param maturesOn day it falls due
 * @param normal whether the bank classes it as normal; null if unknown
 */
@Embeddable
@Schema(description = "The loan that is to be renewed.")
record ExistingLoan(
    @Column(name = "existing_loan_bank_id") @Schema(description = "The bank that lent it.")
        UUID bankId,
    @Column(name = "existing_loan_matures_on")
        @Schema(description = "Day it falls due.", examples = "2027-03-31")
        LocalDate maturesOn,
    @Column(name = "existing_loan_normal")
        @Schema(description = "Whether the bank classes it as normal.", nullable = true)
        @Nullable Boolean normal) {

  /** The loan read; null if none is given or something of it is wrong, which {@code in} says. */
  static @Nullable ExistingLoan read(@Nullable ExistingLoanForm form, Findings in) {
    if (form == null) {
      return null;
    }
    UUID bank = in.required("existingLoan.bankId", form.bankId(), Parsed::valid);
    LocalDate due = in.required("existingLoan.maturesOn", form.maturesOn(), CalendarDay::parse);
    return bank == null || due == null ? null : new ExistingLoan(bank, due, form.normal());
  }
}
