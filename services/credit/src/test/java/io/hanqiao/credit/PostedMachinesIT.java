package io.hanqiao.credit;

import static io.hanqiao.credit.Requests.BANKS;
import static io.hanqiao.credit.Requests.GUARANTORS;
import static io.hanqiao.credit.Requests.LINES;
import static io.hanqiao.credit.Requests.OFFERS;
import static io.hanqiao.credit.Requests.bank;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.credit.Requests.minimalGuarantor;
import static io.hanqiao.credit.Requests.minimalLine;
import static io.hanqiao.credit.Requests.minimalOffer;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.platform.testing.machine.Change;
import io.hanqiao.platform.testing.machine.Machine;
import io.hanqiao.platform.testing.machine.Move;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What banks and guarantors post. */
@QuarkusTest
class PostedMachinesIT {

  private String bank = "";

  @BeforeEach
  void aBank() {
    bank = made("bank", BANKS, bank("江城银行（演示）"));
  }

  @Test
  void aLineIsOpenedByASecondPersonAndStaysClosed() throws Exception {
    for (Change change :
        Machine.of("credit", "credit_line", "line.LineStatus", "bank")
            .run(
                () -> LINES + "/" + made("bank", LINES, minimalLine(bank)),
                Move.of("confirm", "bank|bank-checker"),
                Move.revising("revise", "bank|bank-checker", minimalLine(bank).toString()),
                Move.because("close", "bank", "USED_UP").rarely())) {
      assertThat(change.after().path("confirmed_by"))
          .isNotEqualTo(change.after().path("drafted_by"));
    }
  }

  @Test
  void anOfferIsWithdrawnForGood() throws Exception {
    assertThat(
            Machine.of("credit", "credit_offer", "offer.OfferStatus", "bank")
                .run(
                    () -> OFFERS + "/" + made("bank", OFFERS, minimalOffer(bank)),
                    Move.revising("edit", "bank", minimalOffer(bank).toString()),
                    Move.because("withdraw", "bank", "DISCONTINUED").rarely()))
        .isNotEmpty();
  }

  @Test
  void aGuarantorIsSuspendedAndResumedUntilItCloses() throws Exception {
    assertThat(
            Machine.of("credit", "guarantor", "guarantor.GuarantorStatus", "guarantor")
                .run(
                    () -> GUARANTORS + "/" + made("guarantor", GUARANTORS, minimalGuarantor("保")),
                    Move.revising("edit", "guarantor", minimalGuarantor("担").toString()),
                    Move.because("suspend", "guarantor", "OWN_DECISION"),
                    Move.of("resume", "guarantor"),
                    Move.because("close", "guarantor", "BUSINESS_ENDED").rarely()))
        .isNotEmpty();
  }
}
