package io.hanqiao.condition;

import dev.cel.runtime.CelVariableResolver;
import io.hanqiao.vocabulary.Text;

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

  /** The fact as its owner reads it, with its label. */
  public Text inWords(Field field) {
    Text held =
        resolver
            .find(field.name())
            .map(fact -> RuleWords.fact(field, fact))
            .orElse(new Text("未知", "unknown"));
    return new Text(field.label().zh() + "：" + held.zh(), field.label().en() + ": " + held.en());
  }

  CelVariableResolver resolver() {
    return resolver;
  }
}
