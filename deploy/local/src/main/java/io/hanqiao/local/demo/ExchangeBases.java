package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.Board;
import io.hanqiao.vocabulary.DirectInstrument;
import io.hanqiao.vocabulary.FundStructure;
import io.hanqiao.vocabulary.ManagerKind;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The service bases of the exchanges: they bring firms to their boards. Each stands as a manager
 * with a vehicle that holds no money, so that its mandate has something to hang on.
 */
final class ExchangeBases {
  private final Table bases;
  private final OrgIds orgs;
  private final Settings settings;

  ExchangeBases(Market market, OrgIds orgs) throws IOException {
    this.bases = market.table("exchange-bases.csv");
    this.orgs = orgs;
    this.settings = market.settings();
  }

  Stream<Row> managers() {
    return numbers().mapToObj(number -> manager(number).row());
  }

  Stream<Row> vehicles() {
    return numbers()
        .mapToObj(
            number ->
                Row.of("DFX" + number, manager(number).ownerOrg())
                    .put("managerReference", manager(number).reference())
                    .put("name", line(number).text("name") + "服务席位" + FirmNames.BADGE)
                    .put("category", "BASE")
                    .put("structure", FundStructure.DIRECT_FUND)
                    .put("governmentFund", false)
                    .synthetic());
  }

  Stream<Row> mandates() {
    return numbers()
        .mapToObj(
            number ->
                Row.of("DFX" + number + "-M1", manager(number).ownerOrg())
                    .put("fundReference", "DFX" + number)
                    .put("name", line(number).text("name") + "上市挂牌服务" + FirmNames.BADGE)
                    .put("instruments", line(number).codes("instruments", DirectInstrument.class))
                    .put("boards", line(number).codes("boards", Board.class))
                    .put("inForce", true)
                    .put("validFrom", settings.asOf().withDayOfYear(1).toString())
                    .synthetic());
  }

  private FundManager manager(int number) {
    return new FundManager(
        "DMX" + number,
        orgs.ofExchangeBase(number),
        ManagerKind.EXCHANGE_BASE,
        line(number).text("name"));
  }

  private Table.Line line(int number) {
    return bases.lines().get(number - 1);
  }

  private IntStream numbers() {
    return IntStream.rangeClosed(1, bases.lines().size());
  }
}
