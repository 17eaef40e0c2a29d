package io.hanqiao.matcher.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a list may have to tell of texts. */
@Schema(description = "What a list may have to tell of texts.")
public enum ListNoticeKind {
  /** The owner's service has not encoded the words yet: mostly a matter of seconds. */
  TEXT_NOT_ENCODED,
  /** Whoever keeps all other rules has a text that does not suit: better nobody than anybody. */
  NOBODY_SUITABLE_YET
}
