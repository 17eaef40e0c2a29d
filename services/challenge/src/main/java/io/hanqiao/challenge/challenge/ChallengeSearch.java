package io.hanqiao.challenge.challenge;

import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.paging.Like;
import io.hanqiao.platform.paging.PageRequest;
import io.hanqiao.platform.posting.Openness;
import io.hanqiao.platform.posting.Search;
import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.ChallengeKind;
import io.hanqiao.vocabulary.Codes;
import io.hanqiao.vocabulary.Sector;
import org.jspecify.annotations.Nullable;

/** The conditions of a list of challenges, as they stand in the query. */
record ChallengeSearch(
    @Nullable String status,
    @Nullable String kind,
    @Nullable String sector,
    @Nullable Boolean mine,
    @Nullable String q) {

  /** Searching by the name of an anonymous sponsor would tell who it is. */
  private static final String WORDS =
      "question.title like :q escape '\\' or question.background like :q escape '\\'"
          + " or (parties.sponsorName like :q escape '\\'"
          + " and parties.visibility <> io.hanqiao.vocabulary.Visibility.ANONYMOUS)";

  /**
   * The search.
   *
   * @throws io.hanqiao.platform.problem.ProblemException 422 naming what cannot be read
   */
  Search read(PageRequest page, Caller reader) {
    Findings in = new Findings();
    String stands = in.optional("status", status, Openness::parse);
    ChallengeKind put = in.optional("kind", kind, code -> Codes.parse(ChallengeKind.class, code));
    Sector line = in.optional("sector", sector, code -> Codes.parse(Sector.class, code));
    in.orRefuse();
    return Search.of(page)
        .and("status = :status", "status", stands)
        .and("question.kind = :kind", "kind", put)
        .having("question.sectors", "sector", line)
        .and(WORDS, "q", Like.contains(q))
        .ownedBy(reader.org(), mine);
  }
}
