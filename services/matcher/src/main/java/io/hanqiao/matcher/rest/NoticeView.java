package io.hanqiao.matcher.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a list of a market that compares texts is empty, where no term of either side is to blame.
 */
@Schema(name = "ListNotice", description = "Why a list that rests on texts is empty for now.")
public record NoticeView(
    @Schema(description = "What it is.") Kind kind,
    @Schema(description = "The same for a reader.", examples = "暂无合适团队：……") String text) {

  /** What a list may have to tell of texts. */
  @Schema(name = "ListNoticeKind", description = "What a list may have to tell of texts.")
  public enum Kind {
    /** The owner's service has not encoded the words yet: mostly a matter of seconds. */
    TEXT_NOT_ENCODED,
    /** Whoever keeps all other rules has a text that does not suit: better nobody than anybody. */
    NOBODY_SUITABLE_YET
  }
}
