package io.hanqiao.matching.challenge;

import io.hanqiao.matching.engine.Drawn;
import io.hanqiao.matching.ipc.IpcSymbols;
import io.hanqiao.matching.place.Place;
import io.hanqiao.matching.wording.Texts;
import io.hanqiao.text.encoding.Wording;
import io.hanqiao.text.scoring.StatedText;
import io.hanqiao.vocabulary.ChallengeKind;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.Maturity;
import io.hanqiao.vocabulary.Sector;
import io.hanqiao.vocabulary.SolverKind;
import io.hanqiao.vocabulary.Visibility;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Challenges and solvers in which a test names only what it is about; the rest is not stated. */
final class Draft {

  private static final String[] TEXTS = {
    "高功率光纤激光器热管理", "多说话人语音识别 ASR 与声纹确认", "锂电池 BMS 均衡管理", "稀土永磁电机振动噪声抑制", "研究方法"
  };

  private Draft() {}

  static ChallengeDemand challenge(Consumer<Posted> saying) {
    Posted posted = new Posted();
    saying.accept(posted);
    return posted.build();
  }

  static Solver solver(Consumer<Listed> saying) {
    Listed listed = new Listed();
    saying.accept(listed);
    return listed.build();
  }

  static final class Posted {
    UUID id = new UUID(0, 0xA);
    String org = "org-sponsor";
    ChallengeKind kind = ChallengeKind.COMMISSIONED;
    String text = TEXTS[0];
    boolean encoded = true;
    @Nullable Set<Sector> sectors;
    @Nullable List<String> ipc;
    @Nullable Set<SolverKind> kinds;
    @Nullable Maturity in;
    @Nullable Maturity out;
    @Nullable Long budget;
    @Nullable Integer months;
    @Nullable LocalDate deadline;
    boolean inForce = true;
    Set<String> conflicts = Set.of();
    Visibility visibility = Visibility.PUBLIC;
    Set<String> invited = Set.of();
    Place place = Place.UNKNOWN;

    ChallengeDemand build() {
      return new ChallengeDemand(
          id,
          org,
          kind,
          encoded
              ? Texts.need(text, sectors)
              : StatedText.of(Wording.need(sectors, List.of(text)), null),
          sectors,
          IpcSymbols.of(ipc),
          kinds,
          in,
          out,
          budget,
          months,
          deadline,
          inForce,
          conflicts,
          visibility,
          invited,
          place);
    }

    void draw(Drawn drawn, LocalDate day) {
      id = drawn.id();
      org = drawn.one("org-1", "org-2", "org-3");
      kind = drawn.one(ChallengeKind.class);
      text = drawn.one(TEXTS) + drawn.one(TEXTS);
      encoded = drawn.below(8) > 0;
      sectors = drawn.maybe(() -> drawn.some(Sector.class));
      ipc = drawn.maybe(() -> List.of(drawn.one("G10L 17/02", "G10L", "H01S 3/04")));
      kinds = drawn.maybe(() -> drawn.some(SolverKind.class));
      in = drawn.maybe(() -> drawn.one(Maturity.class));
      out = drawn.maybe(() -> drawn.one(Maturity.class));
      budget = drawn.maybe(() -> (long) drawn.below(90_000_000));
      months = drawn.maybe(() -> drawn.below(36));
      deadline = drawn.maybe(() -> day.plusDays(drawn.below(30) - 10L));
      inForce = drawn.yes();
      conflicts = drawn.some("org-2", "org-4");
      visibility = drawn.one(Visibility.class);
      invited = drawn.some("org-1", "org-4");
      place = drawn.yes() ? Place.UNKNOWN : new Place(drawn.one("420111", "420200"), null);
    }
  }

  static final class Listed {
    UUID id = new UUID(0, 0xB);
    SolverForm form = SolverForm.TEAM;
    String org = "org-solver";
    String text = TEXTS[0];
    boolean encoded = true;
    @Nullable Set<Sector> sectors;
    @Nullable List<String> ipc;
    @Nullable Maturity from;
    @Nullable Maturity to;
    @Nullable Long minBudget;
    @Nullable Integer available;
    Place place = Place.UNKNOWN;
    @Nullable EnterpriseSize size;

    Solver build() {
      return new Solver(
          id,
          form,
          org,
          null,
          encoded
              ? Texts.supply(text, sectors)
              : StatedText.of(Wording.supply(sectors, text), null),
          sectors,
          IpcSymbols.of(ipc),
          from,
          to,
          minBudget,
          available,
          place,
          size);
    }

    void draw(Drawn drawn) {
      id = drawn.id();
      form = drawn.one(SolverForm.class);
      org = drawn.one("org-1", "org-4", "org-5");
      text = drawn.one(TEXTS);
      encoded = drawn.below(8) > 0;
      sectors = drawn.maybe(() -> drawn.some(Sector.class));
      ipc = drawn.maybe(() -> List.of(drawn.one("G10L 17/02", "G10K", "H01S")));
      from = drawn.maybe(() -> drawn.one(Maturity.class));
      to = drawn.maybe(() -> drawn.one(Maturity.class));
      minBudget = drawn.maybe(() -> (long) drawn.below(90_000_000));
      available = drawn.maybe(() -> drawn.below(36));
      place = drawn.yes() ? Place.UNKNOWN : new Place(drawn.one("420111", "430100"), "hongshan");
      size = drawn.maybe(() -> drawn.one(EnterpriseSize.class));
    }
  }
}
