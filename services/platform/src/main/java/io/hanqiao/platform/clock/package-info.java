/** Deadlines of aggregates: who has to act until when, and what is told when nobody does. */
package io.hanqiao.platform.clock;
