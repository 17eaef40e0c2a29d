package io.hanqiao.matcher.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a list of a market that compares texts is empty, where no term of either side is to blame.
 */
@Schema(name = "ListNotice", description = "Why a list that rests on texts is empty for now.")
public record NoticeView(
    @Schema(description = "What it is.") ListNoticeKind kind,
    @Schema(description = "The same for a reader.", examples = "暂无合适团队：……") String text) {}
