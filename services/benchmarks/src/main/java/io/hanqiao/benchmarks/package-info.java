/**
 * Measures the matching engine: markets drawn from a seed, engines that answer the same question on
 * them, and what each costs. An engine's answer is compared row by row before its time counts.
 */
package io.hanqiao.benchmarks;
