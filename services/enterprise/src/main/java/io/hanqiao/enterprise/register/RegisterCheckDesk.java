package io.hanqiao.enterprise.register;

import io.hanqiao.enterprise.profile.District;
import io.hanqiao.enterprise.profile.Enterprise;
import io.hanqiao.enterprise.profile.Enterprises;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.bulk.RowOutcome;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.posting.Desks;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.problem.Finding;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Records look-ups. Nothing of them is told by event: what stands against a firm is read here or
 * not at all. Every method runs inside the caller's transaction.
 */
@ApplicationScoped
class RegisterCheckDesk {

  private static final Flaw NO_FIRM =
      Flaw.of("没有这家企业。", "There is no such firm.", "请填已登记企业的编号。", "Give a registered firm's id.");

  private final PostingDesk<RegisterCheck> desk;
  private final Enterprises enterprises;
  private final Clock clock;

  RegisterCheckDesk(RegisterChecks checks, Enterprises enterprises, Desks desks, Clock clock) {
    this.desk = desks.of(checks, "register-check", (what, check) -> List.of());
    this.enterprises = enterprises;
    this.clock = clock;
  }

  /** A bureau records what it found. */
  RegisterCheck record(Caller caller, RegisterCheckForm form) {
    RegisterCheckReading read = RegisterCheckReading.of(form, LocalDate.now(clock));
    return desk.open("recorded", made(caller, firm(caller, read.enterpriseId()), read));
  }

  /** Stores one row of a bulk load. */
  RowOutcome load(Caller caller, RegisterCheckForm form) {
    RegisterCheckReading read = RegisterCheckReading.of(form, LocalDate.now(clock));
    Enterprise firm = firm(caller, read.enterpriseId());
    return desk.load(
        "recorded", firm.ownerOrg(), read.origin().reference(), () -> made(caller, firm, read));
  }

  private RegisterCheck made(Caller caller, Enterprise firm, RegisterCheckReading read) {
    return new RegisterCheck(Ids.next(), firm, caller.org(), clock.instant(), read);
  }

  private Enterprise firm(Caller caller, UUID id) {
    Enterprise firm =
        enterprises
            .findByIdOptional(id)
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemCode.INVALID,
                        null,
                        List.of(new Finding("enterpriseId", id.toString(), NO_FIRM))));
    boolean ours =
        Caller.EVERYWHERE.equals(caller.area())
            || District.of(firm.facts()).filter(d -> caller.actsIn(d.key())).isPresent();
    if (!ours) {
      throw new ProblemException(
          ProblemCode.FORBIDDEN,
          new Text(
              "这家企业不在本部门辖区，由其所在区或市级部门登记。",
              "The firm is not of your district: its own district's bureau or the city's records"
                  + " that."));
    }
    return firm;
  }
}
