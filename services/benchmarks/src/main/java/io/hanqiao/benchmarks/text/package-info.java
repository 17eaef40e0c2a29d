/** How well texts are found: the training program, the bench and its measures. */
package io.hanqiao.benchmarks.text;
