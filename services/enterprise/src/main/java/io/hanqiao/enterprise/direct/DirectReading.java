package io.hanqiao.enterprise.direct;

import static io.hanqiao.platform.problem.Findings.text;

import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Board;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.DirectInstrument;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.FundStage;
import io.hanqiao.vocabulary.ListingReserve;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Parsed;
import io.hanqiao.vocabulary.Sector;
import java.util.Set;
import java.util.function.Function;

/** A direct-need form read without a flaw. */
record DirectReading(Origin origin, DirectTerms terms) {

  private static final Flaw NOTHING =
      Flaw.of("金额为零。", "The amount is zero.", "请填写大于零的金额。", "Give an amount above zero.");

  /**
   * Reads a form.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 with everything that is wrong
   */
  @SuppressWarnings("NullAway") // orRefuse leaves only when the required fields were read.
  static DirectReading of(DirectNeedForm form) {
    Findings in = new Findings();
    Origin origin = Origin.read(in, form.reference(), form.synthetic(), form.source());
    Money amount = in.required("amount", form.amount(), DirectReading::positive);
    Money valuation = in.optional("valuation", form.valuation(), DirectReading::positive);
    Set<Board> boards = in.optionalSet("boards", form.boards(), codes(Board.class));
    DirectTerms terms =
        new DirectTerms(
            in.required("instrument", form.instrument(), codes(DirectInstrument.class)),
            in.optional("stage", form.stage(), codes(FundStage.class)),
            in.required("sector", form.sector(), codes(Sector.class)),
            amount == null ? 0 : amount.fen(),
            valuation == null ? null : (Long) valuation.fen(),
            boards == null || boards.isEmpty() ? null : boards,
            in.optional("listingReserve", form.listingReserve(), codes(ListingReserve.class)),
            in.optional("useOfFunds", form.useOfFunds(), text(1000)));
    checkBoards(terms, in);
    in.orRefuse();
    return new DirectReading(origin, terms);
  }

  /** A firm that is to be quoted is not on the board of a listed one, and the other way. */
  private static void checkBoards(DirectTerms terms, Findings in) {
    DirectInstrument instrument = terms.instrument();
    Set<Board> boards = terms.boards();
    if (instrument != null && boards != null && instrument.misses(boards)) {
      in.add("boards", boards, otherBoards(instrument));
    }
  }

  private static Flaw otherBoards(DirectInstrument instrument) {
    String right = instrument.boards().toString();
    return Flaw.of(
        "所填板块都不是 " + instrument + "（" + instrument.text().zh() + "）的板块，没有投资方能同时符合。",
        "None of these boards is one that "
            + instrument
            + " ("
            + instrument.text().en()
            + ") leads to: nobody serves both.",
        "请从 " + right + " 中选择，或不填 boards，或更改 instrument。",
        "Choose from " + right + ", leave boards out, or change the instrument.");
  }

  private static <E extends Enum<E> & Named> Function<String, Parsed<E>> codes(Class<E> list) {
    return code -> Codes.parse(list, code);
  }

  private static Parsed<Money> positive(String yuan) {
    return Money.parseYuan(yuan)
        .then(money -> money.fen() > 0 ? Parsed.valid(money) : Parsed.invalid(NOTHING));
  }
}
