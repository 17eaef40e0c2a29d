package io.hanqiao.matcher.rest;

import java.util.Optional;
import java.util.UUID;

/** What one market's sides look like to each other. */
interface Cards {

  /** A supply for the owner of a demand; empty if it is not known. */
  Optional<SupplyCard> supply(UUID id);

  /** A demand for the owner of a supply; empty if it is not known. */
  Optional<DemandCard> demand(UUID id);
}
