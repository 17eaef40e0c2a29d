package io.hanqiao.credit.grant;

import io.hanqiao.platform.posting.Origin;
import io.hanqiao.vocabulary.Rate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

/** Grants to try things on. */
final class Samples {

  static final LocalDate DAY = LocalDate.of(2026, 3, 31);
  static final long LIMIT = 1_000;

  private Samples() {}

  /** A grant of 10.00 yuan that {@code anna} has proposed, until the end of the year. */
  static CreditGrant proposed(boolean revolving, ConditionCode... conditions) {
    return proposed(asked(UUID.randomUUID(), UUID.randomUUID()), revolving, conditions);
  }

  private static CreditGrant proposed(Asked asked, boolean revolving, ConditionCode... conditions) {
    GrantReading read =
        new GrantReading(
            new Origin(null, true, null),
            UUID.randomUUID(),
            new GrantTerms(LIMIT, revolving, 12, LocalDate.of(2026, 12, 31), null, null),
            GrantPrice.of(new Rate(38_500), new GrantPrice.Extras(0, 0), DAY),
            Set.of(conditions));
    return new CreditGrant(UUID.randomUUID(), asked, at(DAY), read, "anna");
  }

  /** An application of a firm at a bank. */
  static Asked asked(UUID enterprise, UUID bank) {
    return new Asked(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        enterprise,
        UUID.randomUUID(),
        bank);
  }

  static CreditGrant contracted(boolean revolving, ConditionCode... conditions) {
    return contracted(proposed(revolving, conditions));
  }

  /** One under contract on an application. */
  static CreditGrant contracted(Asked asked, boolean revolving) {
    return contracted(proposed(asked, revolving));
  }

  private static CreditGrant contracted(CreditGrant grant) {
    grant.confirm(act("bert", DAY));
    grant.proposeContract("C-1", DAY, "anna");
    grant.confirmContract("C-1", act("bert", DAY));
    return grant;
  }

  static Act act(String who, LocalDate day) {
    return new Act(who, at(day), day);
  }

  static Instant at(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }
}
