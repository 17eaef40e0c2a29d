package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.DirectInstrument;
import io.hanqiao.vocabulary.FundStage;
import io.hanqiao.vocabulary.FundStructure;
import io.hanqiao.vocabulary.ManagerKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A category of funds. Amounts in 万元.
 *
 * @param funds how many there are
 * @param governmentPermille part of the commitment that public money is
 * @param ticketMinWan null for funds of funds, which invest in funds and not in firms
 * @param ticketMaxWan null for funds of funds
 * @param sectors keys; none for funds of funds
 * @param oneSectorEach whether each fund keeps to one of the sectors
 * @param parents categories of the funds of funds behind it
 * @param topsUpGovernment whether its funds take what is left of the public money to hand out
 */
record FundCategory(
    String key,
    String name,
    int funds,
    int meanWan,
    int governmentPermille,
    @Nullable Integer ticketMinWan,
    @Nullable Integer ticketMaxWan,
    List<DirectInstrument> instruments,
    List<FundStage> stages,
    List<String> sectors,
    boolean oneSectorEach,
    int lifeMin,
    int lifeMax,
    FundStructure structure,
    ManagerKind managerKind,
    List<String> parents,
    boolean topsUpGovernment) {

  static FundCategory of(Table.Line line) {
    return new FundCategory(
        line.text("key"),
        line.text("name"),
        line.number("funds"),
        line.number("meanWan"),
        line.number("governmentPermille"),
        line.numberOrNull("ticketMinWan"),
        line.numberOrNull("ticketMaxWan"),
        line.codes("instruments", DirectInstrument.class),
        line.codes("stages", FundStage.class),
        line.list("sectors"),
        Boolean.parseBoolean(line.text("oneSectorEach")),
        line.number("lifeMin"),
        line.number("lifeMax"),
        line.code("structure", FundStructure.class),
        line.code("managerKind", ManagerKind.class),
        line.list("parents"),
        Boolean.parseBoolean(line.text("topsUpGovernment")));
  }

  /** Whether its money is counted in its sub-funds already. */
  boolean lookThrough() {
    return structure == FundStructure.FUND_OF_FUNDS;
  }

  /** The sectors of its fund of that number, counted from 1 inside the category. */
  List<String> sectorsOf(int copy) {
    return oneSectorEach ? List.of(sectors.get((copy - 1) % sectors.size())) : sectors;
  }
}
