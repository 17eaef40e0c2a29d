package io.hanqiao.matcher.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SlotShareTest {

  private static final UUID A = UUID.randomUUID();
  private static final UUID B = UUID.randomUUID();
  private static final UUID C = UUID.randomUUID();

  @Test
  void everySlotIsExactlyOnesAndOneAloneHasAll() {
    Set<UUID> live = Set.of(A, B, C);
    Set<Integer> all = new HashSet<>();
    int shares = 0;
    for (UUID replica : live) {
      Set<Integer> share = SlotShare.of(replica, live);
      shares += share.size();
      all.addAll(share);
    }

    assertThat(all).hasSize(PairingList.SLOTS);
    assertThat(shares).isEqualTo(PairingList.SLOTS);
    assertThat(SlotShare.of(A, Set.of(A))).hasSize(PairingList.SLOTS);
    assertThat(SlotShare.of(A, Set.of(B, C))).isEmpty();
  }

  @Test
  void whoComesTakesSlotsAndMovesNoOthers() {
    Set<Integer> alone = SlotShare.of(A, Set.of(A, B));
    Set<Integer> withThird = SlotShare.of(A, Set.of(A, B, C));

    assertThat(alone).containsAll(withThird);
  }
}
