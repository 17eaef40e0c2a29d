package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.TitleClass;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws the open requests of firms for a seconded expert. */
final class ExpertRequests {
  private final Market market;
  private final Settings settings;
  private final Topics topics;
  private final Hosts hosts;

  ExpertRequests(Market market, Topics topics, Hosts hosts) {
    this.market = market;
    this.settings = market.settings();
    this.topics = topics;
    this.hosts = hosts;
  }

  /**
   * The requests; the first is the first firm's.
   *
   * @param first the demo user's firm
   */
  Stream<Row> rows(Firm first, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(number -> row(number, first));
  }

  private Row row(int number, Firm first) {
    Draw draw = market.draw("expert-request/" + number);
    Firm drawn = hosts.any(draw);
    Firm firm = number == 1 ? first : drawn;
    Topic topic = topics.any(draw, firm.sector().key());
    String trade = "公司主营" + firm.industry().nameWord() + "。";
    boolean near = draw.percent(settings.number("requestNearPercent"));
    boolean seniorOnly = draw.percent(settings.weights("expertTitles", t -> t).get(0).weight());
    return Row.of("DR%05d".formatted(number), firm.ownerOrg())
        .put("enterpriseReference", firm.reference())
        .put("problem", trade + topic.problem() + "。" + topics.phrase(draw, "request") + "。")
        .put("indicators", topic.indicators())
        .put("sectors", List.of(firm.sector().code()))
        .put("ipc", topic.ipc())
        .put("daysPerMonth", draw.oneOf(settings.weights("requestDays", Integer::valueOf)))
        .put("minTitle", seniorOnly ? TitleClass.SENIOR : TitleClass.ASSOCIATE_SENIOR)
        .put("maxDistanceKm", near ? (Integer) settings.number("requestDistanceKm") : null)
        .put("batch", settings.number("requestBatch"))
        .synthetic();
  }
}
