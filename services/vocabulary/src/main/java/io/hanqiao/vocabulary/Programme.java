package io.hanqiao.vocabulary;

/** Programme under which an expert is seconded. */
public enum Programme implements Named {
  TECH_VICE_PRESIDENT("科技副总", "seconded vice president for technology");

  private final Text text;

  Programme(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
