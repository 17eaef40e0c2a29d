package io.hanqiao.credit;

import io.hanqiao.platform.testing.StateDiagram;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateDiagramsTest {

  @ParameterizedTest
  @CsvSource({
    "application.ApplicationStatus, Submitted",
    "grant.GrantStatus, Proposed",
    "grant.DrawStatus, Requested",
    "offer.OfferStatus, Open",
    "line.LineStatus, Draft",
    "guarantor.GuarantorStatus, Active",
    "guarantee.GuaranteeStatus, Asked",
    "pool.PoolStatus, Open",
    "bridge.BridgeStatus, Asked",
    "outcome.ReportStatus, Proposed"
  })
  void theReadmeShowsTheStatesAsTheyAre(String type, String first) throws Exception {
    StateDiagram.assertShown("io.hanqiao.credit", type, first);
  }
}
