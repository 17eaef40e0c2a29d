/** Lenders' own conditions, compiled once and asked of the needs that come to them. */
package io.hanqiao.ownconditions;
