package io.hanqiao.portal.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealTest {

  private static final byte[] ROW = {1, 2, 3};
  private static final byte[] PLAIN = "an access token".getBytes(UTF_8);
  private final SecureRandom random = new SecureRandom();
  private final Seal seal = new Seal(key(32), random);

  @Test
  void whatWasClosedOpens() throws Exception {
    assertThat(seal.open(seal.close(PLAIN, ROW), ROW)).isEqualTo(PLAIN);
  }

  @Test
  void theSamePlainTextNeverLooksTheSame() {
    assertThat(seal.close(PLAIN, ROW)).isNotEqualTo(seal.close(PLAIN, ROW));
  }

  @Test
  void everyAlteredBitIsNoticed() {
    byte[] closed = seal.close(PLAIN, ROW);
    for (int at = 0; at < closed.length; at++) {
      byte[] altered = closed.clone();
      altered[at] ^= 1;
      assertThatThrownBy(() -> seal.open(altered, ROW))
          .as("byte %s", at)
          .isInstanceOf(GeneralSecurityException.class);
    }
  }

  @Test
  void itDoesNotOpenInAnotherRowNorWithAnotherKey() {
    byte[] closed = seal.close(PLAIN, ROW);
    assertThatThrownBy(() -> seal.open(closed, new byte[] {9}))
        .isInstanceOf(GeneralSecurityException.class);
    assertThatThrownBy(() -> new Seal(key(32), random).open(closed, ROW))
        .isInstanceOf(GeneralSecurityException.class);
    assertThatThrownBy(() -> seal.open(new byte[0], ROW))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void aKeyOfTheWrongLengthIsRefusedWithoutRepeatingIt() {
    String tooShort = key(16);
    assertThatThrownBy(() -> new Seal(tooShort, random))
        .hasMessageContaining("16 bytes, it needs 32")
        .hasMessageNotContaining(tooShort);
    assertThatThrownBy(() -> new Seal("no base64!", random))
        .hasMessageContaining("base64")
        .hasMessageNotContaining("no base64!");
  }

  private String key(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
