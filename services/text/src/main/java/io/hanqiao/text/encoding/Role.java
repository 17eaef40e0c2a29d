package io.hanqiao.text.encoding;

/** Which side of a market a text is on: a need asks, a supply is found. */
public enum Role {
  /** Encoded with the instruction bge was trained to ask with. */
  NEED("为这个句子生成表示以用于检索相关文章："),
  /** Encoded as it is. */
  SUPPLY("");

  private final String instruction;

  Role(String instruction) {
    this.instruction = instruction;
  }

  String instruction() {
    return instruction;
  }
}
