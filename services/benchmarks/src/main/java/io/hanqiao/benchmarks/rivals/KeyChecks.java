package io.hanqiao.benchmarks.rivals;

import io.hanqiao.matching.lending.AnchorTies;
import io.hanqiao.matching.lending.FirmIndustry;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.place.Place;
import io.hanqiao.vocabulary.AreaBasis;
import io.hanqiao.vocabulary.EdgeKind;
import io.hanqiao.vocabulary.GreenCatalogueCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules on keys: where, in what line, under which item, tied to whom. */
final class KeyChecks {

  private static final String ANY = "*";

  private final Codes<String> areas = new Codes<>("areas");
  private final Codes<String> industries = new Codes<>("industries");
  private final Codes<String> chains = new Codes<>("chains");
  private final Codes<String> greenItems = new Codes<>("items of the green catalogue");
  private final Codes<String> edges = new Codes<>("anchors");

  /** Checks that learn their keys from the offers they are asked about. */
  List<Check> all() {
    return List.of(
        Check.any("areas", offer -> areas.ofOffer(stated(offer)), n -> areas.ofNeed(places(n))),
        Check.any(
            "industries",
            offer -> industries.ofOffer(orNone(offer.borrower().industries())),
            need -> industries.ofNeed(lines(need.firm().industry()))),
        Check.any(
            "chains",
            offer -> chains.ofOffer(orNone(offer.borrower().chains())),
            need -> chains.ofNeed(orNone(need.firm().industry().chain()))),
        Check.any(
            "green_items",
            offer -> greenItems.ofOffer(green(offer)),
            need -> greenItems.ofNeed(green(need.project().green()))),
        Check.any(
            "edges",
            offer -> edges.ofOffer(edges(offer)),
            need -> edges.ofNeed(edges(need.anchors()))));
  }

  private static <T> Collection<T> orNone(@Nullable Collection<T> stated) {
    return stated == null ? List.of() : stated;
  }

  private static List<String> orNone(@Nullable String known) {
    return known == null ? List.of() : List.of(known);
  }

  private static List<String> stated(LendingSupply offer) {
    AreaBasis basis = offer.area().basis();
    List<String> keys = new ArrayList<>();
    for (String whose : whose(basis)) {
      orNone(offer.area().area().divisions()).forEach(key -> keys.add(whose + key));
      orNone(offer.area().area().managementDistricts()).forEach(key -> keys.add(whose + key));
    }
    return keys;
  }

  private static List<String> whose(@Nullable AreaBasis basis) {
    if (basis == AreaBasis.EITHER) {
      return List.of("F", "P");
    }
    return List.of(basis == AreaBasis.PROJECT ? "P" : "F");
  }

  private static List<String> places(LendingDemand need) {
    String division = need.project().divisionCode();
    List<String> keys = new ArrayList<>();
    place(keys, "F", need.firm().place());
    place(keys, "P", division == null ? need.firm().place() : new Place(division, null));
    return keys;
  }

  private static void place(List<String> keys, String whose, Place place) {
    String division = place.divisionCode();
    if (division != null) {
      for (int digits = 2; digits <= division.length(); digits += 2) {
        keys.add(whose + division.substring(0, digits));
      }
    }
    orNone(place.managementDistrict()).forEach(district -> keys.add(whose + district));
  }

  private static List<String> lines(FirmIndustry firm) {
    List<String> keys = new ArrayList<>(orNone(firm.section()));
    String code = firm.code();
    for (int digits = 2; code != null && digits <= code.length(); digits++) {
      keys.add(code.substring(0, digits));
    }
    return keys;
  }

  private static List<String> green(LendingSupply offer) {
    String edition = offer.project().greenCatalogueVersion();
    Set<String> codes = offer.project().greenCatalogueCodes();
    if (edition == null && codes == null) {
      return List.of();
    }
    String of = edition == null ? ANY : edition;
    return orNone(codes == null ? Set.of(ANY) : codes).stream().map(code -> of + code).toList();
  }

  private static List<String> green(@Nullable GreenCatalogueCode item) {
    List<String> keys = new ArrayList<>();
    if (item != null) {
      for (String edition : List.of(item.version(), ANY)) {
        keys.add(edition + ANY);
        String code = item.code();
        for (int dot = code.indexOf('.'); dot >= 0; dot = code.indexOf('.', dot + 1)) {
          keys.add(edition + code.substring(0, dot));
        }
        keys.add(edition + code);
      }
    }
    return keys;
  }

  private static List<String> edges(LendingSupply offer) {
    EdgeKind kind = offer.anchors().edgeKind();
    Set<UUID> anchors = offer.anchors().anchorEnterpriseIds();
    if (kind == null && anchors == null) {
      return List.of();
    }
    String what = kind == null ? ANY : kind.name();
    return anchors == null
        ? List.of(what + ANY)
        : anchors.stream().map(anchor -> what + anchor).toList();
  }

  private static List<String> edges(AnchorTies ties) {
    UUID named = ties.anchorEnterpriseId();
    List<String> keys = new ArrayList<>();
    for (AnchorTies.Edge edge : ties.confirmed()) {
      if (named == null || named.equals(edge.anchorEnterpriseId())) {
        for (String what : List.of(edge.kind().name(), ANY)) {
          keys.add(what + ANY);
          keys.add(what + edge.anchorEnterpriseId());
        }
      }
    }
    return keys;
  }
}
