/**
 * The gap map: demand that no supply can meet, with what proves it. {@link
 * io.hanqiao.matching.gap.GapNetwork} is solved as a maximum flow; its minimum cut names the sets
 * of needs whose joint demand is more than all who could serve them have left. {@link
 * io.hanqiao.matching.gap.recount.Recount} checks a downloaded map and shares no code with the
 * solver.
 */
package io.hanqiao.matching.gap;
