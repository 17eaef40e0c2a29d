package io.hanqiao.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;

/**
 * CEL as conditions use it: the catalogue's fields as variables, no macros and so no loops, unknown
 * facts tracked.
 */
final class CelSyntax {

  private static final int DEEPEST = 32;

  private static final CelOptions OPTIONS =
      CelOptions.current()
          .enableUnknownTracking(true)
          .maxExpressionCodePointSize(Conditions.LONGEST)
          .maxParseRecursionDepth(DEEPEST)
          .build();
  private static final CelCompiler COMPILER = compiler();
  private static final CelRuntime RUNTIME =
      CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS).build();

  private CelSyntax() {}

  static CelValidationResult parse(String text) {
    return COMPILER.parse(text);
  }

  static CelValidationResult check(CelAbstractSyntaxTree parsed) {
    return COMPILER.check(parsed);
  }

  /** The tree of a result without errors. */
  static CelAbstractSyntaxTree tree(CelValidationResult result) {
    try {
      return result.getAst();
    } catch (CelValidationException e) {
      throw new IllegalStateException("asked for the tree of a text with errors", e);
    }
  }

  static CelRuntime.Program program(CelAbstractSyntaxTree checked) {
    try {
      return RUNTIME.createProgram(checked);
    } catch (CelEvaluationException e) {
      throw new IllegalStateException("a checked expression is no program", e);
    }
  }

  private static CelCompiler compiler() {
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setResultType(SimpleType.BOOL);
    for (Field field : Fields.all()) {
      builder.addVar(field.name(), type(field));
    }
    return builder.build();
  }

  private static CelType type(Field field) {
    return switch (field.type()) {
      case AMOUNT, NUMBER -> SimpleType.INT;
      case FLAG -> SimpleType.BOOL;
      case CODE, PREFIX, DAY -> SimpleType.STRING;
      case CODES -> ListType.create(SimpleType.STRING);
    };
  }
}
