package io.hanqiao.matching;

import java.util.function.Predicate;

/**
 * What a new day may decide otherwise than the one before.
 *
 * @param demands those with a date that counts from now on
 * @param supplies likewise
 */
public record Turn<D, S>(Predicate<D> demands, Predicate<S> supplies) {}
