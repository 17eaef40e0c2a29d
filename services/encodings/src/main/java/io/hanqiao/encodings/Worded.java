package io.hanqiao.encodings;

import io.hanqiao.text.encoding.Wording;
import java.util.UUID;

/**
 * A posting as far as its words go.
 *
 * @param id of the posting
 * @param ownerOrg whose it is
 * @param wording its words as they stand
 */
public record Worded(UUID id, UUID ownerOrg, Wording wording) {}
