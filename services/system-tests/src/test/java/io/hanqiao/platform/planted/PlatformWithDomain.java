package io.hanqiao.platform.planted;

import io.hanqiao.vocabulary.LoanPurpose;

/** Breaks: platform speaks no word of the domain. */
public record PlatformWithDomain(LoanPurpose purpose) {}
