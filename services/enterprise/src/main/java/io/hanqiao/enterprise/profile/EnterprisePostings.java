package io.hanqiao.enterprise.profile;

import io.hanqiao.platform.paging.Like;
import io.hanqiao.platform.posting.Postings;
import io.hanqiao.platform.posting.Search;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The postings of one kind that the running transaction's organisation is a party of. */
public abstract class EnterprisePostings<A extends EnterprisePosting> extends Postings<A> {

  private static final String FIRM =
      "enterpriseId in (select e.id from Enterprise e where e.name like :q escape '\\')";

  /** The open ones of an enterprise, locked in the order of their ids. */
  public List<A> lockOpenOf(UUID enterpriseId) {
    return find("enterpriseId = ?1 and status = 'OPEN' order by id", enterpriseId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Narrows to those whose {@code columns} or whose enterprise's name hold the words. */
  public static Search containing(Search search, @Nullable String words, String... columns) {
    String any =
        Stream.concat(
                Arrays.stream(columns).map(column -> column + " like :q escape '\\'"),
                Stream.of(FIRM))
            .collect(Collectors.joining(" or "));
    return search.and(any, "q", Like.contains(words));
  }
}
