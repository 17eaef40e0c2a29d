package io.hanqiao.benchmarks.text;

/**
 * A need or a profile read from a file.
 *
 * @param field it names; empty if none
 * @param style of a need, such as {@code symptom}; {@code -} if none
 */
record Item(String id, String text, String field, String style) {}
