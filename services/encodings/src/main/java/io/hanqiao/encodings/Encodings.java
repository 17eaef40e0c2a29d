package io.hanqiao.encodings;

import io.hanqiao.platform.posting.Posting;
import io.hanqiao.text.encoding.EncodedText;
import io.hanqiao.text.encoding.ToldText;
import io.hanqiao.text.encoding.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** What is told of the words of postings and drafts. */
@ApplicationScoped
public class Encodings {

  private final EncodedTexts texts;
  private final WaitingTexts waiting;
  private final IdleEncoder encoder;

  Encodings(EncodedTexts texts, WaitingTexts waiting, IdleEncoder encoder) {
    this.texts = texts;
    this.waiting = waiting;
    this.encoder = encoder;
  }

  /**
   * The vectors of a posting's words, asked inside the transaction that tells it. Words that have
   * none yet are put in line with the same transaction, and the posting is told again when they do.
   *
   * @param kind see {@link EncodedKind#name}
   * @return null if the words, as they now stand, are not yet encoded
   */
  public @Nullable ToldText told(String kind, Posting posting, Wording wording) {
    EncodedText text = posting.untold() ? null : texts.fitting(posting.id(), wording).orElse(null);
    if (text == null) {
      waiting.add(kind, posting.id());
      return null;
    }
    return ToldText.of(text, wording.field());
  }

  /**
   * The vectors of words that nobody has posted, made at once; nothing is stored. Needs no
   * transaction: it takes as long as it takes, beside the background work's text in hand.
   */
  public ToldText ofDraft(Wording wording) {
    return ToldText.of(encoder.encode(wording), wording.field());
  }
}
