package io.hanqiao.matching.lending;

import static io.hanqiao.matching.engine.Wording.join;
import static io.hanqiao.matching.engine.Wording.orUnknown;

import io.hanqiao.matching.engine.Wording;
import io.hanqiao.matching.place.Place;
import io.hanqiao.vocabulary.Chain;
import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.Chains;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.Text;
import io.hanqiao.vocabulary.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts of a firm that several rules and criteria tell, exact: for the firm's own eyes only. */
final class FirmWords {

  private FirmWords() {}

  static Text flags(LendingDemand demand) {
    Set<NegativeFlag> flags = demand.firm().borrowing().negativeFlags();
    if (flags == null) {
      return new Text("未查询", "not looked up");
    }
    return flags.isEmpty() ? new Text("无", "none") : Wording.names(flags);
  }

  static Text place(Place place) {
    return known(place.divisionCode(), place.managementDistrict());
  }

  static Text industry(FirmIndustry industry) {
    return known(industry.section(), industry.code());
  }

  static Text chain(LendingDemand demand) {
    FirmIndustry firm = demand.firm().industry();
    return join(
        orUnknown(firm.chain(), chain -> chains(Set.of(chain))),
        new Text("；", "; "),
        orUnknown(firm.chainPosition(), ChainPosition::text));
  }

  /** Chains by name; a key outside the table as it stands. */
  static Text chains(Set<String> keys) {
    return Wording.list(
        keys.stream()
            .map(key -> Chains.exists(key) ? new Chain(key).text() : Wording.plain(key))
            .toList());
  }

  private static Text known(@Nullable String first, @Nullable String second) {
    List<String> known = new ArrayList<>();
    if (first != null) {
      known.add(first);
    }
    if (second != null) {
      known.add(second);
    }
    return known.isEmpty() ? Wording.UNKNOWN : Wording.keys(known);
  }

  static Text tier(FirmStanding firm) {
    Tier tier = firm.tier();
    if (tier == null || tier == Tier.CULTIVATION) {
      return tier == null ? Wording.UNKNOWN : tier.text();
    }
    LocalDate until = firm.tierValidUntil();
    return join(
        tier.text(),
        until == null
            ? new Text("，有效期未知", ", validity unknown")
            : new Text("，有效期至" + until, ", valid until " + until));
  }

  static Text established(LocalDate day) {
    return new Text(day + "成立", "established " + day);
  }
}
