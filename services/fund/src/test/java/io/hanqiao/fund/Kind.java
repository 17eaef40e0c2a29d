package io.hanqiao.fund;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The three public kinds, of which most rules hold alike. */
enum Kind {
  MANAGER(Requests.MANAGERS, "fund_manager", "fund-manager.registered", "LEFT"),
  FUND(Requests.FUNDS, "fund", "fund.registered", "LIQUIDATED"),
  MANDATE(Requests.MANDATES, "mandate", "mandate.posted", "STRATEGY");

  private final String path;
  private final String table;
  private final String firstAction;
  private final String reason;

  Kind(String path, String table, String firstAction, String reason) {
    this.path = path;
    this.table = table;
    this.firstAction = firstAction;
    this.reason = reason;
  }

  String path() {
    return path;
  }

  String table() {
    return table;
  }

  /** How the audit trail calls its first day. */
  String firstAction() {
    return firstAction;
  }

  /** A reason to close it. */
  String reason() {
    return reason;
  }

  /** The least to send, with what it stands on registered by the fund user. */
  ObjectNode body() {
    return switch (this) {
      case MANAGER -> Requests.manager("江城创投（演示）");
      case FUND -> Requests.minimalFund(Requests.registeredManager("江城创投（演示）"));
      case MANDATE -> Requests.minimalMandate(Requests.registeredFund());
    };
  }
}
