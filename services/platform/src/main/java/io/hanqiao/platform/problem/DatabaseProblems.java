package io.hanqiao.platform.problem;

import io.hanqiao.vocabulary.Text;
import java.sql.SQLException;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** What the database refuses, by SQL state; no SQL and no row leaves the service. */
final class DatabaseProblems {

  private static final String UNIQUE_VIOLATION = "23505";
  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String NO_CHARACTER = "22021";
  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  private DatabaseProblems() {}

  static ProblemException of(ConstraintViolationException e) {
    String name = e.getConstraintName() == null ? "?" : e.getConstraintName();
    boolean unique = UNIQUE_VIOLATION.equals(e.getSQLState());
    return new ProblemException(
        unique ? ProblemCode.CONFLICT : ProblemCode.INVALID,
        unique
            ? new Text("已有相同的记录（" + name + "）。", "Such a record exists already (" + name + ").")
            : new Text("不符合约束 " + name + "。", "It breaks the constraint " + name + "."));
  }

  /** The problem behind a chain of causes, or null if no cause is known. */
  static @Nullable ProblemException find(@Nullable Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof ProblemException problem) {
        return problem;
      }
      if (cause instanceof ConstraintViolationException constraint) {
        return of(constraint);
      }
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        ProblemException known = ofState(sql.getSQLState());
        if (known != null) {
          return known;
        }
      }
    }
    return DatabaseAway.is(e) ? new ProblemException(ProblemCode.UNAVAILABLE) : null;
  }

  private static @Nullable ProblemException ofState(String state) {
    if (state.equals(LOCK_NOT_AVAILABLE)) {
      return new ProblemException(
          ProblemCode.IN_FLIGHT,
          new Text(
              "另一个请求正在修改同一数据，请稍后重试。", "Another request is changing the same data: try again."));
    }
    if (state.equals(NO_CHARACTER)) {
      return new ProblemException(
          ProblemCode.INVALID,
          new Text(
              "文字含有空字符（U+0000），无法保存或查找，请删去。",
              "A text holds the character U+0000, which can be neither stored nor searched for:"
                  + " remove it."));
    }
    if (state.equals(INSUFFICIENT_PRIVILEGE)) {
      return new ProblemException(ProblemCode.FORBIDDEN);
    }
    return null;
  }
}
