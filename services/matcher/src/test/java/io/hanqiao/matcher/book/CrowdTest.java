package io.hanqiao.matcher.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.matching.disclosed.CoarsePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whose place and line may be told. */
class CrowdTest {

  private static final Whereabouts OPTICS = new Whereabouts("420111", "donghu", "39");

  private final Crowd crowd = new Crowd();

  @Test
  void fiveFirmsOfOneDistrictAndLineAreToldByBoth() {
    join(5, OPTICS);

    assertThat(crowd.line(OPTICS)).isEqualTo("39");
    assertThat(crowd.place(OPTICS)).isEqualTo(new CoarsePlace("donghu", null));
  }

  @Test
  void aFirmThatIsAloneInItsLineIsToldByItsDistrictOnly() {
    Whereabouts alone = new Whereabouts("420111", "donghu", "27");
    join(5, OPTICS);
    join(1, alone);

    assertThat(crowd.line(alone)).isNull();
    assertThat(crowd.place(alone).isHidden()).isFalse();
  }

  @Test
  void fourFirmsAreTooFewToTellAnything() {
    join(4, OPTICS);

    assertThat(crowd.line(OPTICS)).isNull();
    assertThat(crowd.place(OPTICS).isHidden()).isTrue();
  }

  @Test
  void aFirmThatAsksFiveTimesIsStillOneFirm() {
    Crowd.Seen asked = new Crowd.Seen(UUID.randomUUID(), List.of(OPTICS));
    for (int i = 0; i < 5; i++) {
      assertThat(crowd.move(null, asked)).isEmpty();
    }

    assertThat(crowd.line(OPTICS)).isNull();
    assertThat(crowd.place(OPTICS).isHidden()).isTrue();
  }

  @Test
  void aFirmOfAnUnknownPlaceIsToldByNothing() {
    join(9, Whereabouts.UNKNOWN);

    assertThat(crowd.line(Whereabouts.UNKNOWN)).isNull();
    assertThat(crowd.place(Whereabouts.UNKNOWN).isHidden()).isTrue();
  }

  @Test
  void theFifthFirmAndTheOneThatGoesNameAllOfWhomMoreOrLessIsTold() {
    List<UUID> firms = join(4, OPTICS);
    Crowd.Seen fifth = new Crowd.Seen(UUID.randomUUID(), List.of(OPTICS));

    assertThat(crowd.move(null, fifth)).hasSize(5).containsAll(firms);
    assertThat(crowd.move(fifth, fifth)).isEmpty();
    Set<UUID> left = crowd.move(fifth, null);

    assertThat(left).hasSize(4).containsAll(firms);
    assertThat(crowd.place(OPTICS).isHidden()).isTrue();
  }

  private List<UUID> join(int firms, Whereabouts place) {
    List<UUID> joined = new ArrayList<>();
    for (int i = 0; i < firms; i++) {
      UUID firm = UUID.randomUUID();
      joined.add(firm);
      crowd.move(null, new Crowd.Seen(firm, List.of(place)));
    }
    return joined;
  }
}
