package io.hanqiao.fund.fund;

import io.hanqiao.fund.Amounts;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the money of a fund and holds its numbers against each other as far as they are known. */
final class CapitalReading {

  private CapitalReading() {}

  static FundCapital read(FundForm form, Findings in) {
    FundCapital read =
        new FundCapital(
            in.optional("commitment", form.commitment(), Amounts::fen),
            in.optional("governmentCommitment", form.governmentCommitment(), Amounts::fen),
            in.optional("socialCommitment", form.socialCommitment(), Amounts::fen),
            in.optional("paidIn", form.paidIn(), Amounts::fen),
            in.optional("invested", form.invested(), Amounts::fen),
            in.optional("reserved", form.reserved(), Amounts::fen));
    checkShares(read, in);
    checkUse(read, in);
    return read;
  }

  private static void checkShares(FundCapital read, Findings in) {
    Long whole = read.commitmentFen();
    Long government = read.governmentCommitmentFen();
    Long social = read.socialCommitmentFen();
    if (whole == null) {
      return;
    }
    if (government != null && social != null) {
      if (government + social != whole) {
        in.add(
            "socialCommitment",
            Amounts.yuan(social),
            Flaw.of(
                "政府与社会出资合计 " + sum(government, social) + "，不等于认缴 " + Amounts.yuan(whole) + "。",
                "Government and others commit "
                    + sum(government, social)
                    + ", which is not the commitment "
                    + Amounts.yuan(whole)
                    + ".",
                "请使两项之和等于 commitment；不清楚的一项请不填。",
                "Let the two make up the commitment; leave out what is not known."));
      }
      return;
    }
    atMost(in, "governmentCommitment", government, "commitment", whole);
    atMost(in, "socialCommitment", social, "commitment", whole);
  }

  private static void checkUse(FundCapital read, Findings in) {
    atMost(in, "paidIn", read.paidInFen(), "commitment", read.commitmentFen());
    Long paidIn = read.paidInFen();
    Long invested = read.investedFen();
    Long reserved = read.reservedFen();
    if (invested == null || reserved == null || paidIn == null || invested > paidIn) {
      atMost(in, "invested", invested, "paidIn", paidIn);
      atMost(in, "reserved", reserved, "paidIn", paidIn);
    } else if (invested + reserved > paidIn) {
      in.add(
          "reserved",
          Amounts.yuan(reserved),
          Flaw.of(
              "已投与预留合计 " + sum(invested, reserved) + "，超过实缴 " + Amounts.yuan(paidIn) + "。",
              "Invested and reserved take "
                  + sum(invested, reserved)
                  + " of the "
                  + Amounts.yuan(paidIn)
                  + " paid in.",
              "请使 invested 与 reserved 之和不超过 paidIn。",
              "Let invested and reserved together be at most paidIn."));
    }
  }

  private static void atMost(
      Findings in, String partField, @Nullable Long part, String wholeField, @Nullable Long whole) {
    if (part == null || whole == null || part <= whole) {
      return;
    }
    in.add(
        partField,
        Amounts.yuan(part),
        Flaw.of(
            "超过 " + wholeField + " 的 " + Amounts.yuan(whole) + "。",
            "It is above " + wholeField + ", which is " + Amounts.yuan(whole) + ".",
            "请使 " + partField + " 不超过 " + wholeField + "；不清楚的请不填。",
            "Let " + partField + " be at most " + wholeField + "; leave out what is not known."));
  }

  /** The sum may be larger than any amount a person may state. */
  private static String sum(long one, long other) {
    return BigDecimal.valueOf(one + other, 2).toPlainString();
  }
}
