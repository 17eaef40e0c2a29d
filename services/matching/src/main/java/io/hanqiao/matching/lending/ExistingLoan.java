package io.hanqiao.matching.lending;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A loan that is to be renewed.
 *
 * @param bankId the bank that lent it
 * @param maturesOn its last day
 * @param normal whether it is in the class "normal", as far as the firm knows; null if not said
 */
public record ExistingLoan(UUID bankId, LocalDate maturesOn, @Nullable Boolean normal) {}
