/**
 * Checks a downloaded gap map from the file alone. It shares no code with what made the map, and
 * needs nothing but the JDK: {@code java -cp matching.jar io.hanqiao.matching.gap.recount.Recount
 * FILE}.
 */
package io.hanqiao.matching.gap.recount;
