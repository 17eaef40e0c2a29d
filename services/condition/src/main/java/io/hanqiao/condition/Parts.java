package io.hanqiao.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The parts of a parsed expression: how many there are, and where each stands in the text. */
final class Parts {

  private final Source source;
  private final Map<Long, Integer> positions;

  Parts(Source source, CelAbstractSyntaxTree tree) {
    this.source = source;
    this.positions = tree.getSource().getPositionsMap();
  }

  /** Everything that is evaluated at most once: the whole cost, since nothing loops. */
  static int count(CelExpr expression) {
    return 1 + children(expression).mapToInt(Parts::count).sum();
  }

  /** The field each part asks for, by the part's number. */
  static Map<Long, Field> fields(CelExpr expression) {
    Field field = Fields.named(name(expression));
    if (field != null) {
      return Map.of(expression.id(), field);
    }
    Map<Long, Field> fields = new HashMap<>();
    children(expression).forEach(child -> fields.putAll(fields(child)));
    return fields;
  }

  /** The name a chain of names spells, or the empty text. */
  static String name(CelExpr expression) {
    if (expression.getKind() == CelExpr.ExprKind.Kind.IDENT) {
      return expression.ident().name();
    }
    if (expression.getKind() != CelExpr.ExprKind.Kind.SELECT) {
      return "";
    }
    String head = name(expression.select().operand());
    return head.isEmpty() ? "" : head + "." + expression.select().field();
  }

  /** Where a part stands, from its first to its last character. */
  Span span(CelExpr expression) {
    int start = positions.getOrDefault(expression.id(), 0);
    return switch (expression.getKind()) {
      case CONSTANT -> constant(start);
      case IDENT -> source.token(start);
      case SELECT -> span(expression.select().operand());
      default -> around(expression, new Span(start, start + 1));
    };
  }

  private Span constant(int start) {
    Span token = source.token(start);
    return source.at(start - 1) == '-' ? new Span(start - 1, token.end()) : token;
  }

  /** From the first to the last part, with the name and the brackets of a call or a list. */
  private Span around(CelExpr expression, Span sign) {
    Span named = sign;
    if (source.at(sign.start()) == '(' && expression.getKind() == CelExpr.ExprKind.Kind.CALL) {
      String name = expression.call().function();
      Span before = new Span(Math.max(0, sign.start() - name.length()), sign.start());
      named = source.text(before).equals(name) ? before.with(sign) : sign;
    }
    Span all = children(expression).map(this::span).reduce(named, Span::with);
    int opened = source.at(sign.start());
    int next = source.at(all.end());
    return (opened == '[' && next == ']') || (opened == '(' && next == ')')
        ? new Span(all.start(), all.end() + 1)
        : all;
  }

  private static Stream<CelExpr> children(CelExpr expression) {
    return switch (expression.getKind()) {
      case SELECT -> Stream.of(expression.select().operand());
      case CALL ->
          Stream.concat(expression.call().target().stream(), expression.call().args().stream());
      case LIST -> expression.list().elements().stream();
      default -> Stream.of();
    };
  }
}
