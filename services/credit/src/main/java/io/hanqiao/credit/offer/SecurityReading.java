package io.hanqiao.credit.offer;

import static io.hanqiao.platform.problem.Findings.between;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.credit.input.Stated;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.EdgeKind;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.Parsed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind the loan. */
final class SecurityReading {

  private static final String LOAN_TO_VALUE = "loanToValue";
  private static final int WHOLE = 100;

  private static final Flaw NO_EDGE =
      Flaw.of(
          "写明了核心企业，但没有写明借款人与其是何关系。",
          "Anchors are named, but not how the borrower must be tied to them.",
          "请填写 anchorEdge（SUPPLIER 供应商或 DISTRIBUTOR 经销商），或去掉 anchorEnterpriseIds。",
          "Give anchorEdge (SUPPLIER or DISTRIBUTOR), or leave out anchorEnterpriseIds.");

  private SecurityReading() {}

  static SecurityTerms read(OfferForm form, Findings in) {
    EdgeKind edge =
        in.optional("anchorEdge", form.anchorEdge(), code -> Codes.parse(EdgeKind.class, code));
    Set<UUID> anchors = Stated.ids(in, "anchorEnterpriseIds", form.anchorEnterpriseIds());
    if (anchors != null && form.anchorEdge() == null) {
      in.add("anchorEdge", null, NO_EDGE);
    }
    return new SecurityTerms(
        loanToValue(form.loanToValue(), in),
        Amounts.fen(
            in.optional("amountPerPatentMax", form.amountPerPatentMax(), Amounts::positive)),
        edge,
        anchors,
        form.controllerGuaranteeRequired(),
        Stated.ids(in, "guarantorIds", form.guarantorIds()),
        form.warrantRequired());
  }

  private static @Nullable List<LoanToValue> loanToValue(
      @Nullable List<LoanToValueForm> forms, Findings in) {
    if (forms == null) {
      return null;
    }
    Stated.notEmpty(in, LOAN_TO_VALUE, forms);
    List<LoanToValue> all = new ArrayList<>();
    Set<Collateral> kinds = EnumSet.noneOf(Collateral.class);
    for (int i = 0; i < forms.size(); i++) {
      String at = LOAN_TO_VALUE + "[" + i + "]";
      LoanToValueForm form = in.required(at, forms.get(i), Parsed::valid);
      if (form == null) {
        continue;
      }
      Collateral kind =
          in.required(at + ".collateral", form.collateral(), c -> Codes.parse(Collateral.class, c));
      Integer percent = in.required(at + ".maxPercent", form.maxPercent(), between(1, WHOLE));
      if (kind != null && !kinds.add(kind)) {
        in.add(at + ".collateral", kind, Stated.REPEATED);
      }
      if (kind != null && percent != null) {
        all.add(new LoanToValue(kind, percent));
      }
    }
    return all;
  }
}
