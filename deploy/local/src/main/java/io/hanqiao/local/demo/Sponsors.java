package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.SponsorKind;
import java.util.List;

/** Draws who posts a challenge. */
final class Sponsors {
  private static final String WUHAN = "420100";

  private final Market market;
  private final OrgIds orgs;
  private final List<Anchor> anchors;
  private final List<Firm> firms;

  Sponsors(Market market, OrgIds orgs, List<Anchor> anchors, List<Firm> firms) {
    this.market = market;
    this.orgs = orgs;
    this.anchors = anchors;
    this.firms = firms;
  }

  /** A sponsor found where the kind of challenge has its sponsors. */
  Sponsor any(Draw draw, ChallengeForm form) {
    return switch (draw.oneOf(form.sponsors())) {
      case ANCHOR -> anchor(draw.anyOf(anchors));
      case CHAIN_OFFICE -> chainOffice(draw.anyOf(anchors));
      case FIRM -> firm(draw.anyOf(firms));
      case CITY_UNIT -> cityUnit(draw);
    };
  }

  /** A firm of the market; its name is its own to tell. */
  static Sponsor firm(Firm firm) {
    return new Sponsor(
        firm.ownerOrg(),
        null,
        SponsorKind.SME,
        new IdOf(Route.ENTERPRISES, firm.reference()),
        null,
        firm.sector().key());
  }

  private static Sponsor anchor(Anchor anchor) {
    return new Sponsor(
        anchor.ownerOrg(),
        anchor.name(),
        SponsorKind.LARGE_FIRM,
        new IdOf(Route.ENTERPRISES, anchor.reference()),
        anchor.divisionCode(),
        anchor.sector());
  }

  private Sponsor chainOffice(Anchor anchor) {
    int number = market.settings().number("cityUnits") + anchors.indexOf(anchor) + 1;
    return new Sponsor(
        orgs.ofCityUnit(number),
        market.sector(anchor.sector()).code().text().zh() + "产业链办公室" + FirmNames.BADGE,
        SponsorKind.CHAIN_OFFICE,
        null,
        WUHAN,
        anchor.sector());
  }

  private Sponsor cityUnit(Draw draw) {
    int number = draw.between(1, market.settings().number("cityUnits"));
    return new Sponsor(
        orgs.ofCityUnit(number),
        "市属单位%02d".formatted(number) + FirmNames.BADGE,
        SponsorKind.CITY_UNIT,
        null,
        WUHAN,
        draw.anyOf(market.sectors()).key());
  }
}
