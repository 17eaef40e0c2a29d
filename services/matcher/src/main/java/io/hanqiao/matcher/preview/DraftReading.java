package io.hanqiao.matcher.preview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.GreenCatalogueCode;
import io.hanqiao.vocabulary.Parsed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything wrong with a draft: field by field, and in fields that must agree. */
final class DraftReading {

  private static final String VERSION = "greenCatalogueVersion";
  private static final String CODES = "greenCatalogueCodes";

  private final Map<?, ?> read;
  private final Findings in;

  private DraftReading(Map<?, ?> read, Findings in) {
    this.read = read;
    this.in = in;
  }

  /**
   * Looks through all of it.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  static void check(ObjectNode draft) {
    Findings in = new Findings();
    if (DraftFields.ALL.read("", draft, in) instanceof Map<?, ?> read) {
      DraftReading all = new DraftReading(read, in);
      all.bounds("", read, "amountMin", "amountMax");
      all.bounds("", read, "termMinMonths", "termMaxMonths");
      all.bounds("", read, "minAgeMonths", "maxAgeMonths");
      all.bounds("", read, "minAnnualRevenue", "maxAnnualRevenue");
      all.bounds("", read, "validFrom", "validUntil");
      all.rate(draft);
      all.loanToValue();
      all.greenCodes(draft);
      if (draft.hasNonNull("anchorEnterpriseIds") && !draft.hasNonNull("anchorEdge")) {
        in.add(
            "anchorEdge",
            null,
            Flaw.of(
                "写明了核心企业，但没有写明借款人与其是何关系。",
                "Anchors are named, but not how the borrower must be tied to them.",
                "请填写 SUPPLIER（供应商）或 DISTRIBUTOR（经销商）。",
                "Give SUPPLIER or DISTRIBUTOR."));
      }
    }
    in.orRefuse();
  }

  @SuppressWarnings("unchecked") // Both ends of a range are read alike.
  private void bounds(String start, Map<?, ?> of, String low, String high) {
    Object least = of.get(low);
    Object most = of.get(high);
    if (least != null && most != null && ((Comparable<Object>) least).compareTo(most) > 0) {
      in.add(
          start + high,
          most,
          Flaw.of(
              "上限 " + most + " 小于下限 " + start + low + " " + least + "。",
              "The upper end " + most + " is below " + start + low + " " + least + ".",
              "请使 " + start + low + " 不大于 " + start + high + "；只载明一端时另一端不填。",
              "Let " + start + low + " be at most " + start + high + "."));
    }
  }

  private void rate(ObjectNode draft) {
    if (!(read.get("rate") instanceof Map<?, ?> rate) || rate.get("kind") == null) {
      return;
    }
    boolean fixed = "FIXED".equals(rate.get("kind"));
    List<String> own = fixed ? List.of("minPercent", "maxPercent") : List.of("minBp", "maxBp");
    List<String> others = fixed ? List.of("minBp", "maxBp") : List.of("minPercent", "maxPercent");
    String ends = String.join(" / ", own);
    if (own.stream().noneMatch(draft.path("rate")::hasNonNull)) {
      in.add(
          "rate",
          null,
          Flaw.of(
              "没有写明任何一端。",
              "Neither end is stated.",
              "请填写 " + ends + " 之一；未载明利率请不填 rate。",
              "Give one of " + ends + ", or leave rate out if none is stated."));
    }
    for (String other : others) {
      if (draft.path("rate").hasNonNull(other)) {
        in.add(
            "rate." + other,
            draft.path("rate").path(other).asText(),
            Flaw.of(
                "这种计价方式没有这一项。",
                "A rate of this kind has no such bound.",
                "请改填 " + ends + "，或改用另一种 kind。",
                "Give " + ends + " or the other kind."));
      }
    }
    bounds("rate.", rate, own.get(0), own.get(1));
  }

  private void loanToValue() {
    Set<Object> kinds = new HashSet<>();
    for (Object each : list("loanToValue")) {
      Object kind = each instanceof Map<?, ?> limit ? limit.get("collateral") : null;
      if (kind != null && !kinds.add(kind)) {
        in.add(
            "loanToValue",
            kind,
            Flaw.of("同一种资产写了两次。", "One asset is there twice.", "请只写一次。", "State it once."));
      }
    }
  }

  /** One code means different things in different editions. */
  private void greenCodes(ObjectNode draft) {
    Object version = read.get(VERSION);
    if (version == null) {
      if (draft.hasNonNull(CODES) && !draft.hasNonNull(VERSION)) {
        in.add(
            VERSION,
            null,
            Flaw.of(
                "写了绿色金融目录代码，但没有写明目录年版。",
                "Codes of the green catalogue are given, but not of which edition.",
                "请填写年版，如 2025，或去掉 " + CODES + "。",
                "Give the edition, such as 2025, or leave out " + CODES + "."));
      }
      return;
    }
    String edition = version.toString();
    Flaw unknown = flaw(edition, "1");
    if (unknown != null) {
      in.add(VERSION, edition, unknown);
      return;
    }
    List<?> codes = list(CODES);
    for (int i = 0; i < codes.size(); i++) {
      Flaw wrong = flaw(edition, codes.get(i).toString());
      if (wrong != null) {
        in.add(CODES + "[" + i + "]", codes.get(i), wrong);
      }
    }
  }

  private static @Nullable Flaw flaw(String edition, String code) {
    return GreenCatalogueCode.parse(edition, code) instanceof Parsed.Invalid<GreenCatalogueCode> no
        ? no.flaw()
        : null;
  }

  private List<?> list(String field) {
    return read.get(field) instanceof List<?> all ? all : List.of();
  }
}
