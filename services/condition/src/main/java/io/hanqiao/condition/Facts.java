package io.hanqiao.condition;

import dev.cel.runtime.CelVariableResolver;

/**
 * What is known of one need and its firm on one day, as conditions ask for it. Made by a {@link
 * TypedView}; costs nothing until a fact is asked for.
 */
public final class Facts {

  private final CelVariableResolver resolver;

  Facts(CelVariableResolver resolver) {
    this.resolver = resolver;
  }

  /** Whether the fact is known. */
  public boolean knows(Field field) {
    return resolver.find(field.name()).isPresent();
  }

  CelVariableResolver resolver() {
    return resolver;
  }
}
