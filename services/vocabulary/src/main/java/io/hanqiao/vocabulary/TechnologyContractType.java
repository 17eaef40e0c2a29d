package io.hanqiao.vocabulary;

/** Type of technology contract (Civil Code of 2020, part three, chapter 20). */
public enum TechnologyContractType implements Named {
  DEVELOPMENT("技术开发", "development"),
  ASSIGNMENT("技术转让", "assignment"),
  LICENSE("技术许可", "license"),
  CONSULTING("技术咨询", "consulting"),
  SERVICE("技术服务", "service");

  private final Text text;

  TechnologyContractType(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
