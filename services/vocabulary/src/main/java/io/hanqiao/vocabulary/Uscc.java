package io.hanqiao.vocabulary;

/**
 * Unified social credit code (统一社会信用代码, GB 32100-2015): registration department, entity class, six
 * digits of the registering body's division, nine characters of the organization code (GB 11714)
 * and a check character.
 *
 * <p>A value always has the right form. A few codes in real use fail their check, so the checks are
 * asked of a value; {@link #parse} demands them and {@link #admit} does not. The division inside is
 * that of registration, on its day: it says neither where a firm is nor that the division still
 * exists.
 *
 * @param value 18 characters, half-width, upper case
 */
public record Uscc(String value) {

  /**
   * @throws IllegalArgumentException if the form is wrong; use {@link #parse} on input
   */
  public Uscc {
    Flaw flaw = UsccForm.flaw(value);
    if (flaw != null) {
      throw new IllegalArgumentException(flaw.wrong().en() + " " + flaw.right().en());
    }
  }

  /** Reads a code and holds it to form, known first positions and both checks. */
  public static Parsed<Uscc> parse(String input) {
    return admit(input)
        .then(
            uscc -> {
              Flaw flaw = UsccChecks.flaw(uscc);
              return flaw == null ? Parsed.valid(uscc) : Parsed.invalid(flaw);
            });
  }

  /**
   * Reads a code and holds it to its form alone, for an operator who admits a code in real use that
   * {@link #parse} refuses. Why it was admitted is the caller's to record.
   */
  public static Parsed<Uscc> admit(String input) {
    Flaw flaw = UsccForm.flaw(input);
    return flaw == null ? Parsed.valid(new Uscc(input)) : Parsed.invalid(flaw);
  }

  /** Whether position 18 is the check of the first 17 (GB 32100-2015). */
  public boolean checkCharacterHolds() {
    return value.charAt(17) == checkCharacter(value.substring(0, 17));
  }

  /** Whether position 17 is the check of positions 9 to 16 (GB 11714). */
  public boolean organizationCheckHolds() {
    return value.charAt(16) == organizationCheckCharacter(value.substring(8, 16));
  }

  /**
   * The check character that belongs behind these 17 (GB 32100-2015).
   *
   * @throws IllegalArgumentException if they are not 17 characters of the code's alphabet
   */
  public static char checkCharacter(String first17) {
    return CheckCharacters.ofCode(first17);
  }

  /**
   * The check character, a digit or X, that belongs behind these 8 of an organization code (GB
   * 11714).
   *
   * @throws IllegalArgumentException if they are not 8 digits or capital letters
   */
  public static char organizationCheckCharacter(String first8) {
    return CheckCharacters.ofOrganization(first8);
  }

  @Override
  public String toString() {
    return value;
  }
}
