package io.hanqiao.enterprise.disclosure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A receipt, with what its hash is of. */
@Schema(description = "A receipt: whoever has its text can hash it again.")
record ReceiptView(
    @Schema(description = "Its number.", examples = "SQ20261123-0a1b2c3d4e5f") String number,
    @Schema(
            description =
                "What is hashed: lines of name=value in UTF-8, each ended by a line feed.")
        String canonical,
    @Schema(description = "SHA-256 of it, hexadecimal.") String sha256) {

  static ReceiptView of(Receipt receipt) {
    return new ReceiptView(receipt.number(), receipt.canonical(), receipt.hash());
  }
}
