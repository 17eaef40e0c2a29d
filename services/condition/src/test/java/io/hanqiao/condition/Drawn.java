package io.hanqiao.condition;

import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.NegativeFlag;
import io.hanqiao.vocabulary.SecurityType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Forms and facts at random, from the catalogue. */
final class Drawn {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final List<String> DIVISIONS = List.of("42", "4201", "420111", "4209");
  private static final List<String> INDUSTRIES = List.of("39", "397", "3976", "65");

  private final Random random;

  Drawn(long seed) {
    this.random = new Random(seed);
  }

  RuleForm form() {
    Join join = join();
    List<RuleItem> items = new ArrayList<>();
    int size = 1 + random.nextInt(4);
    for (int i = 0; i < size; i++) {
      items.add(random.nextInt(3) == 0 ? group() : row());
    }
    return new RuleForm(join, items);
  }

  Row row() {
    Field field = Fields.all().get(random.nextInt(Fields.all().size()));
    Operator operator = field.operators().get(random.nextInt(field.operators().size()));
    List<String> values = new ArrayList<>();
    boolean list = operator == Operator.ONE_OF || operator == Operator.NONE_OF;
    int wanted = operator.takes(0) ? 0 : list ? 1 + random.nextInt(3) : 1;
    while (values.size() < wanted) {
      String value = value(field);
      if (!values.contains(value)) {
        values.add(value);
      }
    }
    return new Row(field, operator, values);
  }

  /** A fact of each kind, now and then unknown. */
  Known known() {
    Known known = Known.on(TODAY);
    for (Field field : Fields.all()) {
      if (!field.equals(Fields.TODAY) && random.nextInt(4) != 0) {
        known = known.with(field, fact(field));
      }
    }
    return known;
  }

  private Object fact(Field field) {
    return switch (field.type()) {
      case AMOUNT, NUMBER -> Long.valueOf(value(field));
      case FLAG -> random.nextBoolean();
      case CODE -> value(field);
      case PREFIX -> field.name().contains("industry") ? "3976" : "420111";
      case DAY -> LocalDate.parse(value(field));
      case CODES -> set(field);
    };
  }

  private Object set(Field field) {
    if (field.equals(NeedFields.SECURITY_TYPES)) {
      return some(SecurityType.class);
    }
    return field.equals(NeedFields.COLLATERAL) ? some(Collateral.class) : some(NegativeFlag.class);
  }

  private <E extends Enum<E>> EnumSet<E> some(Class<E> codes) {
    EnumSet<E> some = EnumSet.allOf(codes);
    some.removeIf(code -> random.nextBoolean());
    return some;
  }

  private String value(Field field) {
    return switch (field.type()) {
      case AMOUNT, NUMBER ->
          Long.toString(field.least() + 1 + random.nextLong(Math.min(field.most() - 1, 60)));
      case CODE, CODES ->
          field.allowedValues().get(random.nextInt(field.allowedValues().size())).code();
      case PREFIX ->
          field.name().contains("industry")
              ? INDUSTRIES.get(random.nextInt(INDUSTRIES.size()))
              : DIVISIONS.get(random.nextInt(DIVISIONS.size()));
      case DAY -> TODAY.plusDays(random.nextInt(60) - 30).toString();
      case FLAG -> throw new IllegalArgumentException(field.name() + " takes no value");
    };
  }

  private RuleGroup group() {
    List<Row> rows = new ArrayList<>();
    int size = 1 + random.nextInt(3);
    for (int i = 0; i < size; i++) {
      rows.add(row());
    }
    return new RuleGroup(join(), rows);
  }

  private Join join() {
    return random.nextBoolean() ? Join.ALL : Join.ANY;
  }

  static @Nullable Condition compiled(String expression) {
    return Conditions.compile(expression) instanceof Compilation.Compiled compiled
        ? compiled.condition()
        : null;
  }

  static Condition condition(String expression) {
    Compilation compilation = Conditions.compile(expression);
    if (compilation instanceof Compilation.Refused refused) {
      throw new AssertionError(expression + " is refused: " + refused.flaws());
    }
    return ((Compilation.Compiled) compilation).condition();
  }
}
