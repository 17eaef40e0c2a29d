package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.ManagerKind;

/** A manager of funds, named by category and number. */
record FundManager(String reference, String ownerOrg, ManagerKind kind, String name) {

  Row row() {
    return Row.of(reference, ownerOrg)
        .put("name", name + FirmNames.BADGE)
        .put("kind", kind)
        .put("divisionCode", "420111")
        .synthetic();
  }
}
