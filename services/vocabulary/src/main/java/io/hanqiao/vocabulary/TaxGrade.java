package io.hanqiao.vocabulary;

/** Grade of tax credit (纳税信用级别). */
public enum TaxGrade implements Named {
  A("A级", "grade A"),
  B("B级", "grade B"),
  M("M级", "grade M"),
  C("C级", "grade C"),
  D("D级", "grade D");

  private final Text text;

  TaxGrade(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
