package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.AnchorTies;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.matching.place.Place;
import io.hanqiao.vocabulary.AreaBasis;
import io.hanqiao.vocabulary.EdgeKind;
import io.hanqiao.vocabulary.GreenCatalogueCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What offers name and needs lie under, as keys that are equal where the one covers the other. An
 * empty list of an offer states nothing.
 */
final class OfferKeys {

  private static final String FIRM = "F";
  private static final String PROJECT = "P";
  private static final String ANY = "*";

  private OfferKeys() {}

  /** Divisions and districts, told apart by whose place must lie there. */
  static List<String> areas(LendingSupply supply) {
    AreaBasis basis = supply.area().basis();
    List<String> keys = new ArrayList<>();
    if (basis != AreaBasis.PROJECT) {
      addAll(keys, FIRM, supply.area().area().divisions());
      addAll(keys, FIRM, supply.area().area().managementDistricts());
    }
    if (basis == AreaBasis.PROJECT || basis == AreaBasis.EITHER) {
      addAll(keys, PROJECT, supply.area().area().divisions());
      addAll(keys, PROJECT, supply.area().area().managementDistricts());
    }
    return keys;
  }

  private static void addAll(List<String> keys, String whose, @Nullable Set<String> named) {
    if (named != null) {
      named.forEach(key -> keys.add(whose + key));
    }
  }

  /** All areas the firm's place, and the project's, lie in. */
  static Keys places(Place firm, @Nullable String projectDivision) {
    List<String> keys = new ArrayList<>();
    addPlace(keys, FIRM, firm.divisionCode(), firm.managementDistrict());
    if (projectDivision == null) {
      addPlace(keys, PROJECT, firm.divisionCode(), firm.managementDistrict());
    } else {
      addPlace(keys, PROJECT, projectDivision, null);
    }
    return new Keys(List.copyOf(keys));
  }

  private static void addPlace(
      List<String> keys, String whose, @Nullable String division, @Nullable String district) {
    if (division != null) {
      keys.add(whose + division.substring(0, 2));
      keys.add(whose + division.substring(0, 4));
      keys.add(whose + division);
    }
    if (district != null) {
      keys.add(whose + district);
    }
  }

  static List<String> industries(LendingSupply supply) {
    return orNone(supply.borrower().industries());
  }

  static List<String> chains(LendingSupply supply) {
    return orNone(supply.borrower().chains());
  }

  private static List<String> orNone(@Nullable Collection<String> stated) {
    return stated == null ? List.of() : List.copyOf(stated);
  }

  /** Edition and item; either may be any. */
  static List<String> greenItems(LendingSupply supply) {
    String version = supply.project().greenCatalogueVersion();
    Set<String> codes = supply.project().greenCatalogueCodes();
    if (version == null && codes == null) {
      return List.of();
    }
    String edition = version == null ? ANY : version;
    return codes == null
        ? List.of(edition + ANY)
        : codes.stream().map(code -> edition + ' ' + code).toList();
  }

  /** The item and all above it, of its edition and of any. */
  static Keys greenItems(GreenCatalogueCode item) {
    List<String> keys = new ArrayList<>();
    for (String edition : List.of(item.version(), ANY)) {
      keys.add(edition + ANY);
      String code = item.code();
      for (int dot = code.indexOf('.'); dot >= 0; dot = code.indexOf('.', dot + 1)) {
        keys.add(edition + ' ' + code.substring(0, dot));
      }
      keys.add(edition + ' ' + code);
    }
    return new Keys(List.copyOf(keys));
  }

  /** The bank whose loans alone are renewed. */
  static List<String> renewedBank(LendingSupply supply) {
    return supply.loan().renewalWithinDays() == null
        ? List.of()
        : List.of(supply.bankId().toString());
  }

  /** What the firm must be to whom; either may be any. */
  static List<String> edges(LendingSupply supply) {
    EdgeKind kind = supply.anchors().edgeKind();
    Set<UUID> anchors = supply.anchors().anchorEnterpriseIds();
    if (kind == null && anchors == null) {
      return List.of();
    }
    String what = kind == null ? ANY : kind.name();
    return anchors == null
        ? List.of(what + ANY)
        : anchors.stream().map(anchor -> what + ' ' + anchor).toList();
  }

  /** The firm's ties; where the need names its anchor, those to that one. */
  static Keys edges(AnchorTies ties) {
    if (ties.confirmed().isEmpty()) {
      return Keys.NONE;
    }
    UUID named = ties.anchorEnterpriseId();
    Set<String> keys = new TreeSet<>();
    for (AnchorTies.Edge edge : ties.confirmed()) {
      if (named == null || named.equals(edge.anchorEnterpriseId())) {
        for (String what : List.of(edge.kind().name(), ANY)) {
          keys.add(what + ANY);
          keys.add(what + ' ' + edge.anchorEnterpriseId());
        }
      }
    }
    return new Keys(List.copyOf(keys));
  }
}
