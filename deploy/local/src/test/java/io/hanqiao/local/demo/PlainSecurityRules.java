package io.hanqiao.local.demo;

import static io.hanqiao.local.demo.PlainNeed.texts;
import static io.hanqiao.local.demo.PlainNeed.wan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What must stand behind the loan, read plainly from the offer's row. */
final class PlainSecurityRules {
  /** Security behind which an asset must stand. */
  private static final Set<String> ASSET_BACKED = Set.of("MORTGAGE", "PLEDGE", "MIXED");

  /** The conditions of {@code own-conditions.csv}, read by a person. */
  private static final Map<String, Predicate<PlainNeed>> OWN =
      Map.of(
          "firm.tier == 'TECH_INNOVATIVE' || firm.highTechEnterprise || firm.ageMonths < 60",
          need ->
              need.validTier() == 1 || flag(need, "highTechEnterprise") || need.ageMonths() < 60,
          "firm.invoiceMonths >= 24 || firm.exporter",
          need -> figure(need, "invoiceMonths") >= 24 || flag(need, "exporter"),
          "firm.highTechEnterprise || firm.inventionPatents >= 5",
          need -> flag(need, "highTechEnterprise") || figure(need, "inventionPatents") >= 5,
          "firm.taxGrade == 'A' || firm.debtRatioPercent <= 60",
          need ->
              need.firm().path("taxGrade").asText().equals("A")
                  || figure(need, "debtRatioPercent") <= 60,
          "firm.ageMonths >= 60 || firm.annualRevenue >= 50000000",
          need -> need.ageMonths() >= 60 || wan(need.firm(), "annualRevenue") >= 5_000,
          "need.ownCapitalPercent >= 30 || firm.tier == 'LITTLE_GIANT'",
          need -> need.row().path("ownCapitalPercent").asInt() >= 30 || need.validTier() == 3,
          "need.neededWithinDays >= 15",
          need -> need.row().path("neededWithinDays").asInt() >= 15,
          "firm.lendingBanks <= 3",
          need -> figure(need, "lendingBanks") <= 3);

  private final JsonNode row;
  private final PlainMarket market;

  PlainSecurityRules(JsonNode row, PlainMarket market) {
    this.row = row;
    this.market = market;
  }

  void addTo(Map<String, Predicate<PlainNeed>> rules) {
    rules.put("security", need -> !row.has("securityTypes") || !common(need).isEmpty());
    rules.put(
        "collateral",
        need ->
            !row.has("collateral")
                || withoutAsset(need)
                || !Collections.disjoint(
                    texts(need.row(), "collateral"), texts(row, "collateral")));
    rules.put("loan to value", this::loanToValue);
    rules.put("guarantor", this::guarantor);
    rules.put("warrant", need -> only("warrantRequired", need, "acceptsWarrant"));
    rules.put(
        "controller", need -> only("controllerGuaranteeRequired", need, "controllerGuarantee"));
    rules.put("anchor", this::anchor);
    rules.put("anchor's limit", need -> market.limitLeft(row, need));
    rules.put(
        "own capital",
        need ->
            need.row().path("ownCapitalPercent").asInt(-1)
                >= row.path("minOwnCapitalPercent").asInt(-1));
    rules.put("filing", need -> only("projectFilingRequired", need, "projectFiled"));
    rules.put("park", need -> only("parkListRequired", need, "parkListed"));
    rules.put("green catalogue", this::green);
    row.path("conditions")
        .forEach(
            own -> {
              Predicate<PlainNeed> read = OWN.get(own.path("expression").asText());
              if (read == null) {
                throw new AssertionError("Nobody has read " + own);
              }
              rules.put("own: " + own.path("title").asText(), read);
            });
  }

  private Set<String> common(PlainNeed need) {
    Set<String> common = new HashSet<>(texts(need.row(), "securityTypes"));
    common.retainAll(texts(row, "securityTypes"));
    return common;
  }

  private boolean withoutAsset(PlainNeed need) {
    return common(need).stream().anyMatch(type -> !ASSET_BACKED.contains(type));
  }

  /** Hundredths of 万元, so that nothing is rounded. */
  private boolean loanToValue(PlainNeed need) {
    long carried = 0;
    for (JsonNode share : row.path("loanToValue")) {
      long value = need.value(share.path("collateral").asText());
      carried += Math.max(0, value) * share.path("maxPercent").asLong();
    }
    return !row.has("loanToValue") || withoutAsset(need) || need.amount() * 100 <= carried;
  }

  private boolean guarantor(PlainNeed need) {
    return !row.has("guarantorIds")
        || texts(row, "guarantorIds").stream()
            .map(market::guarantor)
            .anyMatch(
                guarantor ->
                    need.amount() <= wan(guarantor, "maxPerFirm")
                        && need.amount() <= wan(guarantor, "capacity")
                        && texts(guarantor, "serviceDivisions").stream()
                            .anyMatch(need.firm().path("divisionCode").asText()::startsWith));
  }

  private boolean anchor(PlainNeed need) {
    if (!row.has("anchorEdge")) {
      return true;
    }
    Set<String> anchors = texts(row, "anchorEnterpriseIds");
    String named = need.row().path("anchorEnterpriseId").asText();
    return need.ties().stream()
        .filter(tie -> tie.startsWith(row.path("anchorEdge").asText() + " "))
        .map(tie -> tie.substring(tie.indexOf(' ') + 1))
        .filter(anchor -> anchors.isEmpty() || anchors.contains(anchor))
        .anyMatch(anchor -> named.isEmpty() || named.equals(anchor));
  }

  private boolean green(PlainNeed need) {
    if (!row.has("greenCatalogueVersion")) {
      return true;
    }
    Set<String> codes = texts(row, "greenCatalogueCodes");
    String code = need.row().path("greenCatalogueCode").asText();
    return need.row().path("greenCatalogueVersion").equals(row.path("greenCatalogueVersion"))
        && (codes.isEmpty()
            || codes.stream().anyMatch(c -> code.equals(c) || code.startsWith(c + ".")));
  }

  private boolean only(String required, PlainNeed need, String fact) {
    return !row.path(required).asBoolean() || need.row().path(fact).asBoolean();
  }

  private static boolean flag(PlainNeed need, String fact) {
    return need.firm().path(fact).asBoolean();
  }

  private static long figure(PlainNeed need, String fact) {
    return need.firm().path(fact).asLong();
  }
}
