/**
 * Derives the files of {@code seeds} that are taken from raw material, so that anybody can repeat
 * it and see that nothing was changed by hand.
 */
@NullMarked
package io.hanqiao.local.seeds;

import org.jspecify.annotations.NullMarked;
