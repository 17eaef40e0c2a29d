package io.hanqiao.matcher.live;

import io.hanqiao.matching.Pairing;
import java.nio.ByteBuffer;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The best counterparts of one demand or supply, best first, in two arrays: there are a hundred
 * thousand of these. Immutable.
 */
final class Ranking {

  /** Nobody, and nobody left out. */
  static final Ranking EMPTY = new Ranking(new UUID[0], new int[0], false);

  private static final int ENTRY_BYTES = 2 * Long.BYTES + Integer.BYTES;

  private final UUID[] ids;
  private final int[] scores;
  private final boolean more;

  private Ranking(UUID[] ids, int[] scores, boolean more) {
    this.ids = ids;
    this.scores = scores;
    this.more = more;
  }

  /**
   * Entries that are in order already.
   *
   * @param more whether others, all of them behind the last one here, were left out
   */
  static Ranking of(List<PairingList.Entry> inOrder, boolean more) {
    return new Ranking(
        inOrder.stream().map(PairingList.Entry::id).toArray(UUID[]::new),
        inOrder.stream().mapToInt(PairingList.Entry::score).toArray(),
        more);
  }

  /** As {@link #bytes} wrote it; whether others were left out is not in it. */
  static Ranking of(byte[] bytes) {
    ByteBuffer from = ByteBuffer.wrap(bytes);
    UUID[] ids = new UUID[bytes.length / ENTRY_BYTES];
    int[] scores = new int[ids.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = new UUID(from.getLong(), from.getLong());
      scores[i] = from.getInt();
    }
    return new Ranking(ids, scores, false);
  }

  /** Best first, of each its id and its score, big-endian. */
  byte[] bytes() {
    ByteBuffer into = ByteBuffer.allocate(ENTRY_BYTES * ids.length);
    for (int i = 0; i < ids.length; i++) {
      into.putLong(ids[i].getMostSignificantBits());
      into.putLong(ids[i].getLeastSignificantBits());
      into.putInt(scores[i]);
    }
    return into.array();
  }

  int size() {
    return ids.length;
  }

  /** The one behind all others here; there is one. */
  UUID last() {
    return ids[ids.length - 1];
  }

  /** Whether others were left out, all of them behind the last one here. */
  boolean hasMore() {
    return more;
  }

  /** The place of a counterpart, or -1. */
  int indexOf(UUID id) {
    for (int i = 0; i < ids.length; i++) {
      if (ids[i].equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The lowest score with which a counterpart can come in; above any score where nobody is left of
   * more: such a list is searched again anyway.
   */
  int bound() {
    if (!more) {
      return 0;
    }
    return ids.length == 0 ? Pairing.FULL_SCORE + 1 : scores[ids.length - 1];
  }

  /** Without the one at a place. */
  Ranking without(int index) {
    UUID[] left = new UUID[ids.length - 1];
    int[] points = new int[ids.length - 1];
    System.arraycopy(ids, 0, left, 0, index);
    System.arraycopy(ids, index + 1, left, index, left.length - index);
    System.arraycopy(scores, 0, points, 0, index);
    System.arraycopy(scores, index + 1, points, index, left.length - index);
    return new Ranking(left, points, more);
  }

  /**
   * With one more, if it is not behind those that were left out.
   *
   * @param ties the order of those with the same score
   * @param most how many are kept; the last is left out if there are more
   */
  Ranking with(UUID id, int score, Comparator<UUID> ties, int most) {
    int place = place(id, score, ties);
    if (place == ids.length && (more || place == most)) {
      return more ? this : new Ranking(ids, scores, true);
    }
    int size = Math.min(most, ids.length + 1);
    UUID[] next = Arrays.copyOf(ids, size);
    int[] points = Arrays.copyOf(scores, size);
    System.arraycopy(ids, place, next, place + 1, size - place - 1);
    System.arraycopy(scores, place, points, place + 1, size - place - 1);
    next[place] = id;
    points[place] = score;
    return new Ranking(next, points, more || ids.length == most);
  }

  private int place(UUID id, int score, Comparator<UUID> ties) {
    int place = ids.length;
    while (place > 0
        && (scores[place - 1] < score
            || (scores[place - 1] == score && ties.compare(ids[place - 1], id) > 0))) {
      place--;
    }
    return place;
  }

  /** The best of them. */
  Ranking top(int most) {
    return ids.length <= most
        ? this
        : new Ranking(Arrays.copyOf(ids, most), Arrays.copyOf(scores, most), true);
  }

  /** Whether the best of both are the same. */
  boolean saysTheSameAs(Ranking other, int most) {
    int shown = Math.min(most, ids.length);
    return shown == Math.min(most, other.ids.length)
        && Arrays.equals(ids, 0, shown, other.ids, 0, shown)
        && Arrays.equals(scores, 0, shown, other.scores, 0, shown);
  }

  /** As entries, made when they are looked at. */
  List<PairingList.Entry> entries() {
    return new AbstractList<>() {
      @Override
      public PairingList.Entry get(int index) {
        return new PairingList.Entry(ids[index], scores[index]);
      }

      @Override
      public int size() {
        return ids.length;
      }
    };
  }
}
