package io.hanqiao.vocabulary;

/** Age of a person, never the date of birth; youngest first. */
public enum AgeBand implements Named {
  UP_TO_35("35岁及以下", "up to 35"),
  FROM_36_TO_40("36至40岁", "36 to 40"),
  FROM_41_TO_45("41至45岁", "41 to 45"),
  FROM_46_TO_50("46至50岁", "46 to 50"),
  OVER_50("50岁以上", "over 50");

  private final Text text;

  AgeBand(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
