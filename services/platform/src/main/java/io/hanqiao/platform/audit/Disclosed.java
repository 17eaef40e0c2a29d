package io.hanqiao.platform.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a row that says more of an organisation than the public may know: whoever reads it for
 * another organisation than the one it tells of is written down in the transaction of the reading.
 * It is an {@link io.hanqiao.platform.aggregate.Owned}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Disclosed {

  /** The kind, as the audit trail calls it, such as {@code loan-application}. */
  String value();
}
