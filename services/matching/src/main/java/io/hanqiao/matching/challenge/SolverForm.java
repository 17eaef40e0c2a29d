package io.hanqiao.matching.challenge;

import io.hanqiao.vocabulary.Named;
import io.hanqiao.vocabulary.SolverKind;
import io.hanqiao.vocabulary.Text;

/** In which form a solver is listed. */
public enum SolverForm implements Named {
  /** A research team. */
  TEAM("科研团队", "research team", SolverKind.TEAM),
  /** A result, which stands for the team behind it. */
  ACHIEVEMENT("科技成果", "research achievement", SolverKind.TEAM),
  /** A firm of any size; only a small or medium one answers as {@link SolverKind#SME}. */
  FIRM("企业", "firm", SolverKind.SME);

  private final Text text;
  private final SolverKind kind;

  SolverForm(String zh, String en, SolverKind kind) {
    this.text = new Text(zh, en);
    this.kind = kind;
  }

  @Override
  public Text text() {
    return text;
  }

  /** As what it answers alone. */
  SolverKind kind() {
    return kind;
  }
}
