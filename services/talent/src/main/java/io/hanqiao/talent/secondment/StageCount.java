package io.hanqiao.talent.secondment;

import io.hanqiao.vocabulary.Programme;
import org.jspecify.annotations.Nullable;

/** How many secondments of a batch stand at one stage with one assessment. */
record StageCount(
    Programme programme,
    @Nullable Integer batch,
    Stage stage,
    @Nullable Assessment assessment,
    long number) {}
