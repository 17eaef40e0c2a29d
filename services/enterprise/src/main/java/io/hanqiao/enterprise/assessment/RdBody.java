package io.hanqiao.enterprise.assessment;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.Text;

/** The highest R&D body a firm has, lowest first. */
enum RdBody implements Named {
  NONE("无", "none"),
  OWN("自建", "of its own"),
  MUNICIPAL("市级", "municipal"),
  PROVINCIAL("省级", "provincial"),
  NATIONAL("国家级", "national");

  private final Text text;

  RdBody(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
