package io.hanqiao.platform.idempotency;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a command answers; kept so that a repeated command gets the same.
 *
 * @param status HTTP status
 * @param location path of what was made, or null
 * @param etag version of what is shown, or null
 * @param body written as JSON
 */
public record Answer(int status, @Nullable String location, @Nullable String etag, Object body) {

  /** 201 with the place and version of what was made. */
  public static Answer created(String collection, UUID id, long revision, Object body) {
    return new Answer(
        201, URI.create(collection + "/" + id).toString(), EntityTags.of(revision), body);
  }

  /** 200 for what has no version. */
  public static Answer plain(Object body) {
    return new Answer(200, null, null, body);
  }

  /** 200 with the version of what was changed. */
  public static Answer done(long revision, Object body) {
    return new Answer(200, null, EntityTags.of(revision), body);
  }
}
