package io.hanqiao.benchmarks;

import io.hanqiao.matching.lending.GuarantorCapacity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Banks, anchor enterprises and guarantors, and what they hold of each other. */
final class Parties {

  private static final int BANKS = 23;
  private static final int ANCHORS = 40;

  private final Drawing draw;
  private final List<UUID> banks;
  private final List<UUID> anchors;
  private final List<GuarantorCapacity> guarantors;
  private final Map<UUID, Map<UUID, Long>> limits = new HashMap<>();

  Parties(Drawing draw) {
    this.draw = draw;
    this.banks = Stream.generate(draw::id).limit(BANKS).toList();
    this.anchors = Stream.generate(draw::id).limit(ANCHORS).toList();
    this.guarantors =
        List.of(
            guarantor(2_600_000, 3_000, null),
            guarantor(600_000, 3_000, Set.of("4201")),
            guarantor(600_000, 5_000, null),
            guarantor(900_000, 500, null),
            guarantor(1_500, null, Set.of("42")),
            guarantor(200_000, 2_000, Set.of("4209", "4211", "4212")));
    for (UUID bank : banks) {
      Map<UUID, Long> held = new HashMap<>();
      for (UUID anchor : anchors) {
        if (draw.percent(20)) {
          held.put(anchor, draw.money(2_000, 1.0));
        }
      }
      limits.put(bank, Map.copyOf(held));
    }
  }

  private GuarantorCapacity guarantor(
      int availableWan, @Nullable Integer perFirmWan, @Nullable Set<String> divisions) {
    return new GuarantorCapacity(
        draw.id(),
        true,
        availableWan * Drawing.WAN,
        perFirmWan == null ? null : perFirmWan * Drawing.WAN,
        divisions);
  }

  UUID bank() {
    return draw.one(banks);
  }

  UUID anchor() {
    return draw.one(anchors);
  }

  /** One to five of them. */
  Set<UUID> someAnchors() {
    return Set.copyOf(Stream.generate(this::anchor).limit(draw.between(1, 5)).toList());
  }

  /** One or two of them. */
  List<GuarantorCapacity> someGuarantors() {
    List<GuarantorCapacity> some = new ArrayList<>(guarantors);
    while (some.size() > 2) {
      some.remove(draw.below(some.size()));
    }
    return some;
  }

  /** What a bank holds for anchors. */
  Map<UUID, Long> limits(UUID bank) {
    return limits.getOrDefault(bank, Map.of());
  }
}
