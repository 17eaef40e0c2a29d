package io.hanqiao.matcher.live;

import io.hanqiao.matcher.book.Touched;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The pairings of one market on one day under one rulebook, kept up with its book. For one thread.
 */
interface LiveMarket {

  /** The best supplies kept per demand. */
  int MOST_SUPPLIES = 10;

  /** The best demands kept per supply. */
  int MOST_DEMANDS = 50;

  /** The day it holds for. */
  LocalDate asOf();

  /** The demands and supplies whose lists may differ after {@code changed} were searched again. */
  Touched refresh(Touched changed);

  /** The list of a demand that the book knows. */
  Optional<PairingList> demandList(UUID demandId);

  /** The list of a supply that the book knows. */
  Optional<PairingList> supplyList(UUID supplyId);
}
