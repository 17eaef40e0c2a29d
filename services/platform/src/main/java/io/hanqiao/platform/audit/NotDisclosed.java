package io.hanqiao.platform.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what may be shown without a row of the audit trail. What is shown is marked so or {@link
 * Disclosed}: what is neither is not shown at all.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NotDisclosed {

  /** Why, such as {@code public}, or who writes the reading down instead. */
  String value();
}
