package io.hanqiao.matcher.book;

/**
 * What an event said, and what the rules make of it: a text is taken apart once, not with every
 * question.
 *
 * @param facts as told
 * @param ruled the same as the rules see it
 */
record Held<F, R>(F facts, R ruled) {}
