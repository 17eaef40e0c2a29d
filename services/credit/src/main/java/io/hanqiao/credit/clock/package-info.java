/** Promises of how soon a bank answers, what is too late, and how each bank keeps its time. */
package io.hanqiao.credit.clock;
