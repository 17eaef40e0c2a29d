package io.hanqiao.matching.secondment;

import io.hanqiao.matching.disclosed.CoarsePlace;
import io.hanqiao.vocabulary.Sector;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an institution is told of a request for an expert before a grant (tier T0).
 *
 * @param sectors those at least five firms of the place ask for; null if none
 * @param place the firm's, where at least five firms share it
 */
public record ToldRequest(@Nullable Set<Sector> sectors, CoarsePlace place) {}
