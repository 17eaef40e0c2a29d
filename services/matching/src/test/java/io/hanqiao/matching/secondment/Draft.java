package io.hanqiao.matching.secondment;

import io.hanqiao.matching.engine.Drawn;
import io.hanqiao.matching.ipc.IpcSymbols;
import io.hanqiao.matching.place.Place;
import io.hanqiao.matching.wording.Texts;
import io.hanqiao.text.encoding.Wording;
import io.hanqiao.text.scoring.StatedText;
import io.hanqiao.vocabulary.AgeBand;
import io.hanqiao.vocabulary.InstitutionKind;
import io.hanqiao.vocabulary.Sector;
import io.hanqiao.vocabulary.Tier;
import io.hanqiao.vocabulary.TitleClass;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Requests that state nothing and experts who keep the scheme, but for what a test says. */
final class Draft {

  private static final String[] TEXTS = {"高功率光纤激光器热管理", "多说话人语音识别", "锂电池均衡管理", "永磁电机振动噪声抑制"};

  private Draft() {}

  static SecondmentDemand request(Consumer<Asked> saying) {
    Asked asked = new Asked();
    saying.accept(asked);
    return asked.build();
  }

  static Expert expert(Consumer<Person> saying) {
    Person person = new Person();
    saying.accept(person);
    return person.build();
  }

  private static Place place(Drawn drawn) {
    return new Place(
        drawn.maybe(() -> drawn.one("420111", "420200", "429004", "110101")),
        drawn.maybe(() -> drawn.one("donghu", "hongshan")));
  }

  static final class Asked {
    UUID id = new UUID(0, 0xA);
    String problem = TEXTS[0];
    boolean encoded = true;
    @Nullable Set<Sector> sectors;
    @Nullable List<String> ipc;
    @Nullable Integer days;
    @Nullable TitleClass minTitle;
    @Nullable Integer maxKm;
    @Nullable Tier tier;
    Place place = Place.UNKNOWN;

    SecondmentDemand build() {
      return new SecondmentDemand(
          id,
          new UUID(0, 0xE),
          "org-firm",
          encoded
              ? Texts.need(problem, sectors)
              : StatedText.of(Wording.need(sectors, List.of(problem)), null),
          sectors,
          IpcSymbols.of(ipc),
          days,
          minTitle,
          maxKm,
          tier,
          place);
    }

    void draw(Drawn drawn) {
      id = drawn.id();
      problem = drawn.one(TEXTS);
      encoded = drawn.below(8) > 0;
      sectors = drawn.maybe(() -> drawn.some(Sector.class));
      ipc = drawn.maybe(() -> List.of(drawn.one("G10L 17/02", "H01S 3/04")));
      days = drawn.maybe(() -> 1 + drawn.below(20));
      minTitle = drawn.maybe(() -> drawn.one(TitleClass.class));
      maxKm = drawn.maybe(() -> drawn.below(120));
      tier = drawn.maybe(() -> drawn.one(Tier.class));
      place = place(drawn);
    }
  }

  static final class Person {
    UUID id = new UUID(0, 0xB);
    @Nullable AgeBand age = AgeBand.FROM_36_TO_40;
    @Nullable TitleClass title = TitleClass.ASSOCIATE_SENIOR;
    @Nullable Set<Sector> sectors;
    @Nullable List<String> ipc;
    String text = TEXTS[0];
    boolean encoded = true;
    @Nullable Integer days;
    @Nullable Integer patents = 1;
    @Nullable Boolean results;
    @Nullable Boolean clean = true;
    @Nullable Boolean serving = false;
    @Nullable Boolean consent = true;
    Place place = Place.UNKNOWN;

    Expert build() {
      return new Expert(
          id,
          new UUID(0, 0xC),
          "org-home",
          age,
          title,
          sectors,
          IpcSymbols.of(ipc),
          encoded
              ? Texts.supply(text, sectors)
              : StatedText.of(Wording.supply(sectors, text), null),
          days,
          patents,
          results,
          clean,
          serving,
          consent,
          InstitutionKind.ENGINEERING,
          place);
    }

    void draw(Drawn drawn) {
      id = drawn.id();
      age = drawn.maybe(() -> drawn.one(AgeBand.class));
      title = drawn.maybe(() -> drawn.one(TitleClass.class));
      encoded = drawn.below(8) > 0;
      sectors = drawn.maybe(() -> drawn.some(Sector.class));
      ipc = drawn.maybe(() -> List.of(drawn.one("G10L", "H01S 3/10")));
      text = drawn.one(TEXTS);
      days = drawn.maybe(() -> drawn.below(15));
      patents = drawn.maybe(() -> drawn.below(3));
      results = drawn.maybe(drawn::yes);
      clean = drawn.maybe(drawn::yes);
      serving = drawn.maybe(drawn::yes);
      consent = drawn.maybe(drawn::yes);
      place = place(drawn);
    }
  }
}
