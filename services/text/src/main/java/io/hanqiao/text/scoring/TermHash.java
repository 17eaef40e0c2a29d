package io.hanqiao.text.scoring;

/** A term as a number: FNV-1a of its characters. Two terms rarely have the same one. */
final class TermHash {

  private TermHash() {}

  static int of(String term) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < term.length(); i++) {
      hash = (hash ^ term.charAt(i)) * 0x01000193;
    }
    return hash;
  }
}
