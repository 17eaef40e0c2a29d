package io.hanqiao.vocabulary;

import java.util.EnumSet;
import java.util.Set;

/** Form of direct financing 直接融资. */
public enum DirectInstrument implements Named {
  EQUITY("股权融资", "equity"),
  LISTING_COACHING("上市辅导", "listing coaching"),
  QUOTATION("新三板、四板挂牌", "quotation on NEEQ or the regional market"),
  BOND("债券", "bond"),
  MERGER("并购", "merger");

  private final Text text;

  DirectInstrument(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }

  /** The boards it leads to, lowest first; empty for one that leads to none. */
  public Set<Board> boards() {
    return switch (this) {
      case LISTING_COACHING -> EnumSet.range(Board.BSE, Board.MAIN_BOARD);
      case QUOTATION -> EnumSet.of(Board.REGIONAL_EQUITY_MARKET, Board.NEEQ);
      case EQUITY, BOND, MERGER -> EnumSet.noneOf(Board.class);
    };
  }

  /** Whether it leads to boards, and to none of those named. */
  public boolean misses(Set<Board> named) {
    Set<Board> own = boards();
    return !own.isEmpty() && named.stream().noneMatch(own::contains);
  }
}
