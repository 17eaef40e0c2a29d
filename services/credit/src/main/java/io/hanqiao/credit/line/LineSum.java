package io.hanqiao.credit.line;

import io.hanqiao.vocabulary.LineKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The open lines of one campaign and one kind.
 *
 * @param campaign null if the lines name none
 * @param fen the sum, a whole number
 */
record LineSum(@Nullable String campaign, LineKind kind, long count, BigDecimal fen) {}
