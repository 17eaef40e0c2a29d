package io.hanqiao.talent.secondment;

import io.hanqiao.vocabulary.Programme;
import org.jspecify.annotations.Nullable;

/** The sum of one kind of result over the ledgers of a batch. */
record ResultSum(Programme programme, @Nullable Integer batch, ResultKind kind, long quantity) {}
