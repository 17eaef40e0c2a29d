package io.hanqiao.enterprise.disclosure;

import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.platform.problem.Refused;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what firms disclose. Every method runs in the caller's transaction. */
@ApplicationScoped
class DisclosureDesk {

  private final Disclosures disclosures;
  private final Audit audit;
  private final Clock clock;

  DisclosureDesk(Disclosures disclosures, Audit audit, Clock clock) {
    this.disclosures = disclosures;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A firm, as far as its letters open it to the caller for a purpose today. Letter, ledger and
   * audit trail are of the same transaction.
   *
   * @throws ProblemException 403 if no letter does, whether or not there is such a firm; 409 for
   *     what is only passed on
   */
  DisclosedView read(Caller caller, UUID enterprise, @Nullable String purposeCode) {
    Purpose purpose = purpose(purposeCode);
    DisclosureRefusals.requireRole(caller, purpose);
    if (purpose.onlyRouted()) {
      throw Refused.by(
          DisclosureRule.ONLY_ROUTED,
          new Text(
              "此用途在平台上没有可读取的内容；请凭授权回执由银行向征信机构查询。",
              "Nothing is to be read here for that purpose: the bank queries the register itself,"
                  + " with the receipt."));
    }
    Instant now = clock.instant();
    LocalDate today = LocalDate.now(clock);
    Disclosure told =
        disclosures.read(enterprise, purpose, today).orElseThrow(DisclosureDesk::noLetter);
    audit.read("disclosure", enterprise, told.firmOrg());
    return DisclosedView.of(enterprise, purpose, told, now, today);
  }

  private static Purpose purpose(@Nullable String code) {
    Findings in = new Findings();
    Purpose purpose = in.required("purpose", code, text -> Codes.parse(Purpose.class, text));
    in.orRefuse();
    return Objects.requireNonNull(purpose);
  }

  private static ProblemException noLetter() {
    return DisclosureRefusals.forbidden(
        DisclosureRule.UNDER_A_LETTER,
        new Text(
            "没有该企业就此用途出具的有效授权；可在 /v1/authorizations 请求。",
            "No letter of that firm for that purpose is in force: ask for one at"
                + " /v1/authorizations."));
  }
}
