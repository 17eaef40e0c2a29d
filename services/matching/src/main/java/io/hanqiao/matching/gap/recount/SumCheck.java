package io.hanqiao.matching.gap.recount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether totals, sets and places add up, and sets have who is said to be in them. */
final class SumCheck {

  private final Sheet sheet;
  private final List<String> flaws;

  SumCheck(Sheet sheet, List<String> flaws) {
    this.sheet = sheet;
    this.flaws = flaws;
  }

  void check() {
    totals();
    Set<Integer> offers = new HashSet<>();
    Set<Integer> pools = new HashSet<>();
    sheet.groups.forEach(
        (number, group) -> {
          group(number, group);
          if (!group.offers().stream().allMatch(offers::add)
              || !group.pools().stream().allMatch(pools::add)) {
            flaws.add(
                "集合" + number + "与其他集合相交。 Set " + number + " shares offers or pools with another.");
          }
        });
    membership();
    places();
  }

  private void totals() {
    Sheet.Head head = sheet.heads.get(0);
    List<BigDecimal> asked = new ArrayList<>();
    List<BigDecimal> served = new ArrayList<>();
    sheet
        .needs
        .values()
        .forEach(
            need -> {
              asked.add(need.amount());
              served.addAll(need.toOffers().values());
            });
    if (!Recount.same(Recount.sum(asked), head.asked())) {
      flaws.add("需求合计不符。 What is asked does not add up.");
    }
    if (!Recount.same(Recount.sum(served), head.served())) {
      flaws.add("可服务合计不符。 What is served does not add up.");
    }
    if (!Recount.same(head.asked().subtract(head.served()), head.unmet())) {
      flaws.add("未满足金额不符。 What is unmet is not asked less served.");
    }
  }

  private void group(int number, Sheet.Group group) {
    List<BigDecimal> asked = new ArrayList<>();
    Set<Integer> neighbours = new HashSet<>();
    for (Sheet.Need need : sheet.needs.values()) {
      if (need.group().contains(number)) {
        asked.add(need.amount());
        neighbours.addAll(need.offers());
      }
    }
    if (!Recount.same(Recount.sum(asked), group.asked())) {
      flaws.add("集合" + number + "的需求合计不符。 What set " + number + " asks for does not add up.");
    }
    if (!neighbours.equals(new HashSet<>(group.offers()))) {
      flaws.add(
          "集合"
              + number
              + "的产品不是其全部邻居。 The offers of set "
              + number
              + " are not all its neighbours.");
    }
    if (!Recount.same(capacity(number, group), group.capacity())) {
      flaws.add("集合" + number + "的容量合计不符。 The capacity of set " + number + " does not add up.");
    }
    if (group.unmet().signum() <= 0
        || !Recount.same(group.asked().subtract(group.capacity()), group.unmet())) {
      flaws.add("集合" + number + "的缺口不符。 The gap of set " + number + " is not asked less capacity.");
    }
  }

  private BigDecimal capacity(int number, Sheet.Group group) {
    List<BigDecimal> parts = new ArrayList<>();
    Set<Integer> behind = new HashSet<>();
    for (int offerNumber : group.offers()) {
      Sheet.Offer offer = sheet.offers.get(offerNumber);
      if (offer == null) {
        continue;
      }
      if (offer.binds()) {
        parts.addAll(offer.headroom());
      } else {
        behind.addAll(offer.pools());
      }
    }
    if (!behind.equals(new HashSet<>(group.pools()))) {
      flaws.add(
          "集合"
              + number
              + "的资金池不符。 The pools of set "
              + number
              + " are not those behind its offers.");
    }
    for (int poolNumber : group.pools()) {
      Sheet.Pool pool = sheet.pools.get(poolNumber);
      if (pool != null) {
        parts.add(pool.capacity());
      }
    }
    return Recount.sum(parts);
  }

  /** Who is in the cut and fits any offer is in one set; who fits none lacks all it asks for. */
  private void membership() {
    List<BigDecimal> unmet = new ArrayList<>();
    sheet.groups.values().forEach(group -> unmet.add(group.unmet()));
    sheet.needs.forEach(
        (number, need) -> {
          boolean fits = !need.offers().isEmpty();
          if (!fits) {
            unmet.add(need.amount());
          }
          boolean known = sheet.groups.keySet().containsAll(need.group());
          if (!known || need.group().size() != (need.inCut() && fits ? 1 : 0)) {
            flaws.add("需求" + number + "的集合不符。 Need " + number + " is in the wrong set.");
          }
        });
    if (!Recount.same(Recount.sum(unmet), sheet.heads.get(0).unmet())) {
      flaws.add("各集合缺口合计不等于总缺口。 The gaps of all sets do not add up to what is unmet.");
    }
  }

  private void places() {
    Map<String, List<Sheet.Need>> byPlace = new HashMap<>();
    sheet
        .needs
        .values()
        .forEach(
            need -> byPlace.computeIfAbsent(need.place(), place -> new ArrayList<>()).add(need));
    for (Sheet.Cell cell : sheet.cells) {
      List<Sheet.Need> needs = byPlace.remove(cell.place());
      if (needs == null || !holds(cell, needs)) {
        flaws.add("分格" + cell.place() + "不符。 The figures of " + cell.place() + " do not add up.");
      }
    }
    byPlace
        .keySet()
        .forEach(
            place -> flaws.add("缺少分格" + place + "。 The figures of " + place + " are missing."));
  }

  private static boolean holds(Sheet.Cell cell, List<Sheet.Need> needs) {
    Set<String> firms = new HashSet<>();
    List<BigDecimal> asked = new ArrayList<>();
    List<BigDecimal> served = new ArrayList<>();
    for (Sheet.Need need : needs) {
      firms.add(need.firm());
      asked.add(need.amount());
      served.addAll(need.toOffers().values());
    }
    return firms.size() == cell.firms()
        && Recount.same(Recount.sum(asked), cell.asked())
        && Recount.same(Recount.sum(served), cell.served())
        && Recount.same(cell.asked().subtract(cell.served()), cell.unmet());
  }
}
