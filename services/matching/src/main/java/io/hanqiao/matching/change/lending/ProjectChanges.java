package io.hanqiao.matching.change.lending;

import static io.hanqiao.matching.change.lending.Parts.demand;

import io.hanqiao.matching.change.Case;
import io.hanqiao.matching.change.Figure;
import io.hanqiao.matching.change.PlaceTold;
import io.hanqiao.matching.change.Proposals;
import io.hanqiao.matching.change.Setter;
import io.hanqiao.matching.engine.Wording;
import io.hanqiao.matching.lending.AnchorTies;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingRule;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.place.Area;
import io.hanqiao.matching.place.Place;
import io.hanqiao.vocabulary.AreaBasis;
import io.hanqiao.vocabulary.EdgeKind;
import io.hanqiao.vocabulary.GreenCatalogueCode;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.Text;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the money is invested in, and the anchor enterprises behind it. */
final class ProjectChanges {

  private static final Setter<LendingDemand, LendingSupply> GREEN = demand("project.green");
  private static final Setter<LendingDemand, LendingSupply> DIVISION =
      demand("project.divisionCode");
  private static final Setter<LendingDemand, LendingSupply> TIES = demand("anchors.confirmed");

  /** Stands for an anchor where the offer takes any. */
  private static final UUID ANY_ANCHOR = new UUID(0, 0);

  private static final int WHOLE_PERCENT = 100;
  private static final String NEWEST_CATALOGUE = "2025";

  private ProjectChanges() {}

  static void addTo(Parts parts) {
    parts.add(
        LendingAttribute.OWN_CAPITAL,
        parts
            .conditioned()
            .figure(
                "need.ownCapitalPercent",
                WHOLE_PERCENT,
                1,
                new Figure<>(
                    pair -> pair.demand().project().ownCapitalPercent(),
                    (pair, bounds) ->
                        bounds.atLeast(pair.supply().project().minOwnCapitalPercent()),
                    demand("project.ownCapitalPercent"),
                    0,
                    Wording::percent)),
        LendingRule.OWN_CAPITAL_AT_LEAST);
    required(parts);
    parts.add(LendingAttribute.GREEN_ITEM, ProjectChanges::greenItem, LendingRule.GREEN_CATALOGUE);
    parts.add(
        LendingAttribute.PROJECT_PLACE,
        new PlaceTold<>(
            ProjectChanges::projectPlace,
            pair -> projectArea(parts.conditioned(), pair),
            DIVISIONS),
        LendingRule.SERVICE_AREA);
    parts.never(
        LendingAttribute.ANCHOR, LendingRule.ANCHOR_EDGE_CONFIRMED, LendingRule.ANCHOR_LIMIT_LEFT);
    parts.add(LendingAttribute.ANCHOR_TIE, ProjectChanges::tie, LendingRule.ANCHOR_EDGE_CONFIRMED);
  }

  private static void required(Parts parts) {
    parts.add(
        LendingAttribute.PROJECT_FILED,
        parts
            .conditioned()
            .required(
                "need.projectFiled",
                new Required(
                    offer -> offer.project().filingRequired(),
                    need -> need.project().filed(),
                    demand("project.filed"),
                    new Text("办理项目备案或核准", "Have the project filed or approved"))),
        LendingRule.PROJECT_FILED);
    parts.add(
        LendingAttribute.PARK_LISTED,
        parts
            .conditioned()
            .required(
                "need.parkListed",
                new Required(
                    offer -> offer.project().parkListRequired(),
                    need -> need.project().parkListed(),
                    demand("project.parkListed"),
                    new Text("请园区申报列入名单", "Have the park put on the list"))),
        LendingRule.PARK_LISTED);
  }

  private static final Setter<LendingDemand, LendingSupply> DIVISIONS =
      (pair, place) -> DIVISION.set(pair, place instanceof Place told ? told.divisionCode() : null);

  /** A project's place is a division alone: a district that can be told would not be kept. */
  private static Place projectPlace(Case<LendingDemand, LendingSupply> pair) {
    return new Place(pair.demand().project().divisionCode(), null);
  }

  private static Area projectArea(
      Conditioned conditioned, Case<LendingDemand, LendingSupply> pair) {
    Set<String> divisions =
        new TreeSet<>(conditioned.codes("need.projectDivisionCode", pair.supply()));
    AreaBasis basis = pair.supply().area().basis();
    Set<String> served = pair.supply().area().area().divisions();
    if (basis != null && basis != AreaBasis.FIRM && served != null) {
      divisions.addAll(served);
    }
    return divisions.isEmpty() ? Area.NOT_STATED : new Area(divisions, null);
  }

  private static void greenItem(
      Case<LendingDemand, LendingSupply> pair, Proposals<LendingDemand, LendingSupply> into) {
    String version = pair.supply().project().greenCatalogueVersion();
    Set<String> codes = pair.supply().project().greenCatalogueCodes();
    if (pair.demand().project().green() != null || (version == null && codes == null)) {
      return;
    }
    for (String code : codes == null ? Set.of("1") : codes) {
      String edition = version == null ? NEWEST_CATALOGUE : version;
      if (GreenCatalogueCode.parse(edition, code)
          instanceof Parsed.Valid<GreenCatalogueCode> item) {
        into.state(
            item.value().toString(),
            () ->
                new Text(
                    "补充：绿色金融目录（" + edition + "年版）代码，属于“" + code + "”即符合",
                    "State: the item of the green catalogue, edition "
                        + edition
                        + "; one under "
                        + code
                        + " fits"),
            altered -> GREEN.set(altered, item.value()));
      }
    }
  }

  /** A tie that the right anchor confirms; which one counts is the need's to name. */
  private static void tie(
      Case<LendingDemand, LendingSupply> pair, Proposals<LendingDemand, LendingSupply> into) {
    EdgeKind asked = pair.supply().anchors().edgeKind();
    UUID anchor = anchor(pair);
    if (anchor == null) {
      return;
    }
    EdgeKind kind = asked == null ? EdgeKind.SUPPLIER : asked;
    AnchorTies.Edge edge = new AnchorTies.Edge(anchor, kind);
    into.alter(
        kind + " " + anchor,
        kind + " " + anchor,
        0,
        () ->
            new Text(
                "请产品认可的核心企业确认供应链关系（" + kind.text().zh() + "）",
                "Have an anchor enterprise the offer accepts confirm the tie ("
                    + kind.text().en()
                    + ")"),
        altered -> {
          Set<AnchorTies.Edge> ties = new HashSet<>(altered.demand().anchors().confirmed());
          ties.add(edge);
          return TIES.set(altered, ties);
        });
  }

  /** The anchor whose word would count; null if nothing is asked or none would. */
  private static @Nullable UUID anchor(Case<LendingDemand, LendingSupply> pair) {
    Set<UUID> accepted = pair.supply().anchors().anchorEnterpriseIds();
    UUID named = pair.demand().anchors().anchorEnterpriseId();
    if (accepted == null) {
      boolean asked = pair.supply().anchors().edgeKind() != null;
      return !asked ? null : named == null ? ANY_ANCHOR : named;
    }
    if (named != null) {
      return accepted.contains(named) ? named : null;
    }
    return accepted.stream().min(UUID::compareTo).orElse(null);
  }
}
