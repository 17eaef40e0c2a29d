package io.hanqiao.vocabulary.planted;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Breaks: vocabulary is pure Java; no floating point. */
public record VocabularyWithFramework(@JsonProperty double rate) {}
