package io.hanqiao.matcher.book;

import io.hanqiao.platform.consume.ConsumedEvent;
import java.util.function.Supplier;

/**
 * An event whose state has been read for one book, which has yet to hear of it.
 *
 * @param event its envelope
 * @param effect makes the book hold the state, and says whose pairings that may change
 */
public record Change(ConsumedEvent event, Supplier<Touched> effect) {}
