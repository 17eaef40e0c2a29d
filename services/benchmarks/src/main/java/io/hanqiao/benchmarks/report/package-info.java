/** Runs the measurements and tells what came out: a table to read, and a file. */
package io.hanqiao.benchmarks.report;
