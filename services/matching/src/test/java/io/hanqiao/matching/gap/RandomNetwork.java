package io.hanqiao.matching.gap;

import io.hanqiao.matching.gap.GapNetwork.PoolKind;
import io.hanqiao.vocabulary.LoanPurpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;

/** Networks drawn from a seed, most of them tight somewhere. */
final class RandomNetwork {

  private final Random random;

  private RandomNetwork(long seed) {
    this.random = new Random(seed);
  }

  static GapNetwork of(long seed, int mostNeeds, int mostOffers) {
    return new RandomNetwork(seed).draw(mostNeeds, mostOffers);
  }

  private GapNetwork draw(int mostNeeds, int mostOffers) {
    List<GapNetwork.Pool> pools = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      pools.add(new GapNetwork.Pool(id(), PoolKind.GUARANTOR, random.nextInt(600)));
    }
    List<GapNetwork.Offer> offers = new ArrayList<>();
    for (int i = random.nextInt(mostOffers + 1); i > 0; i--) {
      Long headroom = random.nextInt(5) == 0 ? null : (Long) (long) random.nextInt(400);
      offers.add(new GapNetwork.Offer(id(), id(), headroom, some(pools.size(), 3)));
    }
    List<GapNetwork.Need> needs = new ArrayList<>();
    for (int i = random.nextInt(mostNeeds + 1); i > 0; i--) {
      needs.add(
          new GapNetwork.Need(
              id(),
              new UUID(0, random.nextInt(8)),
              new Cell(
                  random.nextInt(9) == 0 ? null : "3" + random.nextInt(2),
                  random.nextBoolean() ? "donghu" : null,
                  random.nextBoolean() ? LoanPurpose.RND : LoanPurpose.GREEN),
              1 + random.nextInt(300),
              some(offers.size(), 2)));
    }
    return new GapNetwork(needs, offers, pools);
  }

  private List<Integer> some(int of, int oneIn) {
    TreeSet<Integer> some = new TreeSet<>();
    for (int i = 0; i < of; i++) {
      if (random.nextInt(oneIn) == 0) {
        some.add(i);
      }
    }
    return List.copyOf(some);
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
