package io.hanqiao.matching.kernel;

import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.lending.LendingSupply;
import java.util.List;
import java.util.UUID;

/** Some supplies in columns, by id. */
final class SupplySegment {

  private final List<LendingSupply> supplies;
  private final SupplyIndexes indexes;
  private final SupplyColumns columns;

  SupplySegment(List<LendingSupply> byId, KernelScoring scoring) {
    this.supplies = byId;
    this.indexes = new SupplyIndexes(byId);
    this.columns = new SupplyColumns(byId, scoring);
  }

  List<LendingSupply> supplies() {
    return supplies;
  }

  int size() {
    return supplies.size();
  }

  /** Every row in. */
  Bitmap everyRow() {
    Bitmap rows = Bitmap.empty(supplies.size());
    for (int row = 0; row < supplies.size(); row++) {
      rows.add(row);
    }
    return rows;
  }

  /** Takes the row of an id out of a bitmap, if there is one. */
  void removeRow(UUID id, Bitmap from) {
    int row = ById.rowOf(supplies, id, LendingSupply::offerId);
    if (row >= 0) {
      from.remove(row);
    }
  }

  /**
   * Adds the best of the live rows that keep every rule.
   *
   * @return how many keep every rule
   */
  int best(DemandQuery query, Bitmap live, List<Pairing> into) {
    Narrowing rows = indexes.keeping(query, live);
    TopRows top = new TopRows(Math.min(query.most(), supplies.size()));
    int eligible = 0;
    for (int row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
      eligible++;
      top.offer(row, columns.demandScore(row, query.demand()));
    }
    for (int row : top.bestFirst()) {
      into.add(columns.pairing(row, query.demand()));
    }
    return eligible;
  }
}
