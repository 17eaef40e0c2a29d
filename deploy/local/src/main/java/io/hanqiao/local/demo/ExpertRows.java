package io.hanqiao.local.demo;

import java.util.List;
import java.util.stream.Stream;

/** Writes the rows of the experts: numbers, never names. */
final class ExpertRows {
  private static final int MOST_PATENTS = 14;

  private final Market market;
  private final Settings settings;
  private final Topics topics;

  ExpertRows(Market market, Topics topics) {
    this.market = market;
    this.settings = market.settings();
    this.topics = topics;
  }

  /** The rows, in the order of the pool. */
  Stream<Row> rows(ExpertPool pool) {
    return pool.experts().stream().map(this::row);
  }

  private Row row(Expert expert) {
    Draw draw = market.draw("expert/" + expert.number());
    Topic topic = topics.any(draw, expert.sector());
    Topic other = topics.any(draw, expert.sector());
    String also = other.equals(topic) ? "" : "；兼做" + other.subject();
    Institution home = expert.institution();
    boolean hasPatents = draw.percent(settings.number("expertPatentPercent"));
    return Row.of(expert.reference(), home.ownerOrg())
        .put("institutionReference", home.reference())
        .put("label", "专家 E-%04d".formatted(expert.number()))
        .put("ageBand", expert.age())
        .put("title", expert.title())
        .put("sectors", List.of(market.sector(expert.sector()).code()))
        .put("ipc", topic.ipc())
        .put("text", topic.method() + also + "。" + topics.phrase(draw, "expert") + "。")
        .put("daysPerMonth", expert.daysPerMonth())
        .put("inventionPatents", hasPatents ? draw.between(1, MOST_PATENTS) : 0)
        .put("hasResults", draw.percent(settings.number("expertResultsPercent")))
        .put("cleanRecord", expert.cleanRecord())
        .put("serving", expert.serving())
        .put("homeConsent", expert.consent())
        .put("divisionCode", home.divisionCode())
        .put("managementDistrict", home.managementDistrict())
        .synthetic();
  }
}
