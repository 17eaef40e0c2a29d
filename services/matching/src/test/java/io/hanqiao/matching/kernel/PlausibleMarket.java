package io.hanqiao.matching.kernel;

import io.hanqiao.matching.lending.Draft;
import io.hanqiao.matching.lending.LendingDemand;
import io.hanqiao.matching.lending.LendingSupply;
import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.SecurityType;
import io.hanqiao.vocabulary.TaxGrade;
import io.hanqiao.vocabulary.Tier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A market that resembles that of a city: offers as copies of usual products, each narrowed a
 * little; needs in the usual proportions. Synthetic, the same for the same seed.
 */
public final class PlausibleMarket {

  public static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private static final int LPR_PPM = 31_000;
  private static final String[] DISTRICTS = {"donghu", "wedz", "dongxihu", "jiangxia", "hongshan"};
  private static final String[] DIVISIONS = {"420111", "420113", "420112", "420115", "420111"};
  private static final String[] CITIES = {"420902", "420202", "421102", "421202", "429004"};
  private static final String[] INDUSTRIES = {
    "39", "65", "36", "34", "35", "27", "26", "33", "38", "77", "14", "17", "50"
  };
  private static final Need[] NEEDS = {
    new Need(LoanPurpose.WORKING_CAPITAL, 47, 450, 50, 5_000, List.of(6, 12, 12, 24, 36)),
    new Need(LoanPurpose.ORDER_RECEIVABLE, 13, 500, 50, 5_000, List.of(3, 6, 12)),
    new Need(LoanPurpose.EQUIPMENT_UPGRADE, 14, 1_300, 200, 10_000, List.of(36, 48, 60)),
    new Need(LoanPurpose.FIXED_ASSET_PROJECT, 5, 5_000, 1_000, 30_000, List.of(60, 84, 96, 120)),
    new Need(LoanPurpose.RND, 5, 600, 100, 3_000, List.of(12, 24, 36)),
    new Need(LoanPurpose.RENEWAL, 9, 600, 100, 3_000, List.of(12, 12, 24)),
    new Need(LoanPurpose.PLANT_PURCHASE, 3, 1_200, 300, 5_000, List.of(60, 96, 120)),
    new Need(LoanPurpose.GREEN, 2, 1_500, 200, 10_000, List.of(24, 36, 60)),
    new Need(LoanPurpose.EXPORT, 2, 500, 50, 3_000, List.of(3, 6, 12))
  };

  private final Random random;
  private final List<String[]> archetypes = new ArrayList<>();

  /** The market of a seed. */
  public PlausibleMarket(long seed) {
    this.random = new Random(seed);
    for (String line : lines()) {
      String[] parts = line.split("\\|", -1);
      for (int copies = line.startsWith("#") ? 0 : Integer.parseInt(parts[0]);
          copies > 0;
          copies--) {
        archetypes.add(parts);
      }
    }
  }

  private static List<String> lines() {
    try (InputStream in = PlausibleMarket.class.getResourceAsStream("offer-archetypes.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** So many offers, in the proportions of the archetypes. */
  public List<LendingSupply> supplies(int count) {
    List<LendingSupply> supplies = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String[] archetype = archetypes.get(random.nextInt(archetypes.size()));
      supplies.add(Draft.offer(offer -> fill(offer, archetype)));
    }
    return supplies;
  }

  private void fill(Draft.Offer offer, String[] archetype) {
    offer.id = new UUID(random.nextLong(), random.nextLong());
    offer.purposes = codes(LoanPurpose.class, archetype[1]);
    int[] amounts = numbers(archetype[2]);
    offer.amountMin = Draft.wan(amounts[0]);
    offer.amountMax = Draft.wan(amounts[1] * new int[] {5, 5, 8, 10, 10}[random.nextInt(5)] / 10);
    int[] terms = numbers(archetype[3]);
    offer.termMin = terms[0];
    offer.termMax = terms[1];
    int[] spread = numbers(archetype[4]);
    offer.rateMin = LPR_PPM + 100 * spread[0] + 100 * random.nextInt(20);
    offer.rateMax = LPR_PPM + 100 * spread[1];
    offer.security = codes(SecurityType.class, archetype[5]);
    offer.collateral = codes(Collateral.class, archetype[6]);
    offer.minTier = archetype[7].isEmpty() ? null : Tier.valueOf(archetype[7]);
    offer.taxGrades = codes(TaxGrade.class, archetype[8]);
    offer.decisionDays = Integer.parseInt(archetype[9]) + random.nextInt(5);
    int area = random.nextInt(10);
    offer.divisions = area == 0 ? null : area < 6 ? Set.of("42") : Set.of("4201");
    offer.districts = area == 0 ? Set.of(one(DISTRICTS)) : null;
    offer.industries = random.nextInt(10) < 3 ? industries() : null;
    offer.maxDebtRatio = new int[] {65, 70, 70, 75, 80}[random.nextInt(5)];
    offer.minAge = 12 * new int[] {0, 1, 2, 2, 3}[random.nextInt(5)];
    offer.revenueCap = random.nextInt(5) == 0 ? 10 + random.nextInt(20) : null;
    offer.until = random.nextInt(3) == 0 ? DAY.plusDays(random.nextInt(400) - 20) : null;
  }

  /** So many needs. */
  public List<LendingDemand> demands(int count) {
    List<LendingDemand> demands = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      demands.add(Draft.need(this::fill));
    }
    return demands;
  }

  private void fill(Draft.Need need) {
    Need kind = kind();
    need.id = new UUID(random.nextLong(), random.nextLong());
    need.purpose = kind.purpose();
    double spread = Math.exp(0.9 * random.nextGaussian());
    long wan = Math.round(kind.median() * spread / 10) * 10;
    need.amount = Draft.wan(Math.max(kind.least(), Math.min(kind.most(), wan)));
    need.term = kind.terms().get(random.nextInt(kind.terms().size()));
    need.ceiling = random.nextInt(10) < 6 ? null : LPR_PPM + 100 * random.nextInt(121);
    secure(need);
    need.neededDays = new int[] {7, 15, 15, 30, 30, 30, 30, 60}[random.nextInt(8)];
    int place = random.nextInt(5);
    boolean wuhan = random.nextInt(3) > 0;
    need.division = wuhan ? DIVISIONS[place] : CITIES[place];
    need.district = wuhan ? DISTRICTS[place] : null;
    need.industry = one(INDUSTRIES) + "1";
    need.section = "C";
    need.tier = tier(random.nextInt(100));
    need.tierUntil = DAY.plusDays(random.nextInt(1_000) - 30);
    need.established = DAY.minusMonths(random.nextInt(240));
    need.revenue = need.amount * (3 + random.nextInt(15));
    need.debtRatio = Math.max(8, Math.min(95, (int) (50 + 15 * random.nextGaussian())));
    need.taxGrade = TaxGrade.valueOf("ABMCD".charAt(Math.min(4, random.nextInt(100) / 40)) + "");
    need.banks = random.nextInt(4);
    need.flags = Set.of();
  }

  private static Tier tier(int rank) {
    if (rank < 6) {
      return Tier.CULTIVATION;
    }
    if (rank < 49) {
      return Tier.TECH_INNOVATIVE;
    }
    return rank < 93 ? Tier.SRDI : Tier.LITTLE_GIANT;
  }

  private Need kind() {
    int left = random.nextInt(100);
    for (Need kind : NEEDS) {
      left -= kind.percent();
      if (left < 0) {
        return kind;
      }
    }
    return NEEDS[0];
  }

  private void secure(Draft.Need need) {
    switch (random.nextInt(5)) {
      case 0, 1 -> need.security = Set.of(SecurityType.UNSECURED);
      case 2 -> need.security = Set.of(SecurityType.GUARANTEE, SecurityType.UNSECURED);
      case 3 -> {
        need.security = Set.of(SecurityType.MORTGAGE);
        need.collateral = Set.of(Collateral.REAL_ESTATE, Collateral.EQUIPMENT);
      }
      default -> {
        need.security = Set.of(SecurityType.PLEDGE);
        need.collateral = EnumSet.of(one(Collateral.values()), Collateral.RECEIVABLE);
      }
    }
  }

  private Set<String> industries() {
    Set<String> five = new TreeSet<>();
    while (five.size() < 5) {
      five.add(one(INDUSTRIES));
    }
    return five;
  }

  private static int[] numbers(String text) {
    return Arrays.stream(text.split(",")).mapToInt(Integer::parseInt).toArray();
  }

  private static <E extends Enum<E>> Set<E> codes(Class<E> type, String text) {
    Set<E> codes = new TreeSet<>();
    for (String code : text.isEmpty() ? new String[0] : text.split(",")) {
      codes.add(Enum.valueOf(type, code));
    }
    return codes;
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private record Need(
      LoanPurpose purpose, int percent, long median, long least, long most, List<Integer> terms) {}
}
