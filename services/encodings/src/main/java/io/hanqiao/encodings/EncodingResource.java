package io.hanqiao.encodings;

import io.hanqiao.platform.identity.Transactions;
import io.hanqiao.text.encoding.Encoder;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far the encoding of texts is, over REST. */
@Path("/v1/encodings")
@Tag(name = "Encodings", description = "How far the words of postings are encoded.")
public class EncodingResource {

  private final Transactions transactions;
  private final WaitingTexts waiting;
  private final EncodedTexts texts;

  EncodingResource(Transactions transactions, WaitingTexts waiting, EncodedTexts texts) {
    this.transactions = transactions;
    this.waiting = waiting;
    this.texts = texts;
  }

  /** How many texts wait and how many are encoded. */
  @Schema(description = "How far the encoding of this service's texts is.")
  public record EncodingState(
      @Schema(description = "The encoder in use.", examples = "bge-small-zh-v1.5-q/1") String model,
      @Schema(description = "Postings whose words are still to be encoded.", examples = "12")
          long waiting,
      @Schema(description = "Postings whose words the encoder has encoded.", examples = "4012")
          long encoded) {}

  @GET
  @RolesAllowed("operator")
  @Operation(
      operationId = "getEncodings",
      summary = "Read how far the encoding of texts is",
      description =
          "Words are encoded in the background after they were posted, and the posting is then told"
              + " again.")
  public EncodingState get() {
    return transactions.asCaller(
        () -> new EncodingState(Encoder.MODEL, waiting.count(), texts.count()));
  }
}
