package io.hanqiao.encodings;

import io.hanqiao.platform.posting.Posting;
import io.hanqiao.platform.posting.PostingDesk;
import io.hanqiao.platform.posting.Postings;
import io.hanqiao.text.encoding.Wording;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A kind of posting whose words are encoded. Make it a CDI bean. All of its functions run inside a
 * worker's transaction.
 *
 * @param name such as {@code team}
 * @param after at most so many postings whose id follows the one given, in the order of ids
 * @param one a posting as it stands; empty if there is none
 * @param locked the same, its row locked until the transaction ends
 * @param tell tells one again, audited
 */
public record EncodedKind(
    String name,
    BiFunction<UUID, Integer, List<Worded>> after,
    Function<UUID, Optional<Worded>> one,
    Function<UUID, Optional<Worded>> locked,
    Consumer<UUID> tell) {

  /** The name of the background work in the audit trail. */
  private static final String ACTOR = "encoder";

  /**
   * A kind of posting.
   *
   * @param name as in {@link Encodings#told}
   * @param desk tells one of these with what {@link Encodings#told} gives
   */
  public static <A extends Posting> EncodedKind of(
      String name, Postings<A> rows, PostingDesk<A> desk, Function<A, Wording> wording) {
    Function<A, Worded> worded =
        posting -> new Worded(posting.id(), posting.ownerOrg(), wording.apply(posting));
    return new EncodedKind(
        name,
        (id, most) ->
            rows.find("id > ?1 order by id", id).page(0, most).list().stream().map(worded).toList(),
        id -> rows.findByIdOptional(id).map(worded),
        id -> rows.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(worded),
        id -> desk.tellAgain(rows.get(id), ACTOR, "encoded"));
  }
}
