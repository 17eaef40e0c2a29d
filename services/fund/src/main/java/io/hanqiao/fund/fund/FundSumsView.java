package io.hanqiao.fund.fund;

import io.hanqiao.vocabulary.FundStructure;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The sums of the open funds of one structure. */
@Schema(
    description =
        "Sums of the open funds of one structure. Each is over the funds that state the number,"
            + " null if none does; they are different numbers and are never added to each other.")
public record FundSumsView(
    @Schema(description = "Place in the tree of funds.") FundStructure structure,
    @Schema(
            description =
                "True: funds of funds whose money is that of their sub-funds. Never add these sums"
                    + " to others.")
        boolean lookThrough,
    @Schema(description = "Open funds.", examples = "22") long count,
    @Schema(description = "Promised, yuan.", examples = "5500000000.00", nullable = true)
        @Nullable String commitment,
    @Schema(description = "Of it by government, yuan.", nullable = true)
        @Nullable String government,
    @Schema(description = "Of it by others, yuan.", nullable = true) @Nullable String social,
    @Schema(description = "Paid in, yuan.", nullable = true) @Nullable String paidIn,
    @Schema(description = "Closed and paid, yuan.", nullable = true) @Nullable String invested,
    @Schema(description = "Decided and not yet paid, yuan.", nullable = true)
        @Nullable String reserved,
    @Schema(
            description =
                "Paid in, not invested and not reserved, yuan; of funds that state all three.",
            nullable = true)
        @Nullable String dryPowder,
    @Schema(description = "How many of the funds state each number.") StatedView statedBy) {

  /** How many funds state each number. */
  @Schema(description = "How many funds state each number.")
  public record StatedView(
      @Schema(description = "Funds that state it.") long commitment,
      @Schema(description = "Funds that state it.") long government,
      @Schema(description = "Funds that state it.") long social,
      @Schema(description = "Funds that state it.") long paidIn,
      @Schema(description = "Funds that state it.") long invested,
      @Schema(description = "Funds that state it.") long reserved,
      @Schema(description = "Funds that state all it is reckoned from.") long dryPowder) {}

  /** From a row of the database: structure, looked through, count, seven sums, seven counts. */
  static FundSumsView of(Object[] row) {
    return new FundSumsView(
        FundStructure.valueOf((String) row[0]),
        (Boolean) row[1],
        (Long) row[2],
        yuan(row[3]),
        yuan(row[4]),
        yuan(row[5]),
        yuan(row[6]),
        yuan(row[7]),
        yuan(row[8]),
        yuan(row[9]),
        new StatedView(
            (Long) row[10],
            (Long) row[11],
            (Long) row[12],
            (Long) row[13],
            (Long) row[14],
            (Long) row[15],
            (Long) row[16]));
  }

  /** A sum may be larger than any amount a person may state. */
  private static @Nullable String yuan(@Nullable Object fen) {
    return fen == null ? null : ((BigDecimal) fen).movePointLeft(2).setScale(2).toPlainString();
  }
}
