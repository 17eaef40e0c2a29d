/**
 * The service around {@link io.hanqiao.matching}: hears what is needed and offered, keeps the best
 * lists of both sides live, and answers why.
 */
package io.hanqiao.matcher;
