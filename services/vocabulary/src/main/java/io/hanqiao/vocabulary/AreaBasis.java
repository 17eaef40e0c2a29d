package io.hanqiao.vocabulary;

/**
 * Whose place an offer's area is held against: money may be lent in the city for a project in the
 * county.
 */
public enum AreaBasis implements Named {
  FIRM("企业所在地", "the firm's place"),
  PROJECT("项目所在地", "the project's place"),
  EITHER("企业或项目所在地", "the firm's or the project's place");

  private final Text text;

  AreaBasis(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
