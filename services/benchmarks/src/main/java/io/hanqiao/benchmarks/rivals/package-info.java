/**
 * Other ways to answer the kernel's question, each as good as it can be made: a data base of rows,
 * one of columns, a search engine, streams, a rule engine. All are given the same prepared figures
 * and must give the kernel's answer to the digit.
 */
package io.hanqiao.benchmarks.rivals;
