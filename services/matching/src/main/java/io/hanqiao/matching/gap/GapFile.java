package io.hanqiao.matching.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A map as a file that anyone can recount: comma-separated lines, the first field says what a line
 * is. Amounts in 元 with two places; numbers within a field are separated by spaces.
 *
 * <pre>
 * map,1,rulebook,asOf,takenAt,asked,served,unmet
 * pool,number,kind,id,capacity,side
 * offer,number,id,bank,headroom,pools,to pools,side
 * need,number,id,firm,industry,district,purpose,amount,offers,to offers,side,set
 * set,number,asked,capacity,unmet,offers,pools
 * cell,industry,district,purpose,firms,asked,served,unmet
 * </pre>
 *
 * <p>Side is S or T of the cut; for an offer also H: it is reached and its headroom is what binds.
 * What an offer that needs no pool lends goes on unbounded.
 */
public final class GapFile {

  private static final long FEN = 100;

  private final GapMap map;
  private final Map<Integer, Integer> setOfNeed = new HashMap<>();
  private final Map<Integer, List<GapMap.Part>> ofNeed;
  private final Map<Integer, List<GapMap.Part>> ofOffer;

  private GapFile(GapMap map) {
    this.map = map;
    this.ofNeed = map.toOffers().stream().collect(Collectors.groupingBy(GapMap.Part::from));
    this.ofOffer = map.toPools().stream().collect(Collectors.groupingBy(GapMap.Part::from));
    for (int set = 0; set < map.overDemanded().size(); set++) {
      for (int need : map.overDemanded().get(set).needs()) {
        setOfNeed.put(need, set);
      }
    }
  }

  /** The file of a map. */
  public static String of(GapMap map) {
    List<String> lines = new GapFile(map).lines();
    return String.join("\n", lines) + "\n";
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        line(
            "map",
            1,
            map.moment().rulebookId(),
            map.moment().asOf(),
            map.moment().takenAt(),
            yuan(map.askedFen()),
            yuan(map.servableFen()),
            yuan(map.unmetFen())));
    each(map.network().pools().size(), this::pool, lines);
    each(map.network().offers().size(), this::offer, lines);
    each(map.network().needs().size(), this::need, lines);
    each(map.overDemanded().size(), this::set, lines);
    List<Integer> all = new ArrayList<>();
    each(map.network().needs().size(), number -> number, all);
    CellFigures.of(map, all).forEach(cell -> lines.add(cell(cell)));
    return lines;
  }

  private static <T> void each(int count, Function<Integer, T> make, List<T> into) {
    for (int number = 0; number < count; number++) {
      into.add(make.apply(number));
    }
  }

  private String pool(int number) {
    GapNetwork.Pool pool = map.network().pools().get(number);
    return line(
        "pool",
        number,
        pool.kind(),
        pool.poolId(),
        yuan(pool.capacityFen()),
        map.cut().pools().get(number) ? "S" : "T");
  }

  private String offer(int number) {
    GapNetwork.Offer offer = map.network().offers().get(number);
    Long headroom = offer.headroomFen();
    String reached = map.cut().unbound().get(number) ? "S" : "H";
    return line(
        "offer",
        number,
        offer.offerId(),
        offer.bankId(),
        headroom == null ? null : yuan(headroom),
        numbers(offer.pools()),
        parts(ofOffer.get(number)),
        map.cut().offers().get(number) ? reached : "T");
  }

  private String need(int number) {
    GapNetwork.Need need = map.network().needs().get(number);
    return line(
        "need",
        number,
        need.needId(),
        need.enterpriseId(),
        need.cell().industry(),
        need.cell().district(),
        need.cell().purpose(),
        yuan(need.amountFen()),
        numbers(need.offers()),
        parts(ofNeed.get(number)),
        map.cut().needs().get(number) ? "S" : "T",
        setOfNeed.get(number));
  }

  private String set(int number) {
    OverDemand set = map.overDemanded().get(number);
    return line(
        "set",
        number,
        yuan(set.askedFen()),
        yuan(set.capacityFen()),
        yuan(set.unmetFen()),
        numbers(set.offers()),
        numbers(set.pools()));
  }

  private static String cell(CellFigures figures) {
    return line(
        "cell",
        figures.cell().industry(),
        figures.cell().district(),
        figures.cell().purpose(),
        figures.firms().size(),
        yuan(figures.askedFen()),
        yuan(figures.servedFen()),
        yuan(figures.unmetFen()));
  }

  private static String line(@Nullable Object... fields) {
    List<String> words = new ArrayList<>();
    for (Object field : fields) {
      words.add(Objects.toString(field, ""));
    }
    return String.join(",", words);
  }

  private static String numbers(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static String parts(@Nullable List<GapMap.Part> parts) {
    return parts == null
        ? ""
        : parts.stream()
            .map(part -> part.to() + ":" + yuan(part.fen()))
            .collect(Collectors.joining(" "));
  }

  private static String yuan(long fen) {
    return fen / FEN + "." + fen % FEN / 10 + fen % 10;
  }
}
