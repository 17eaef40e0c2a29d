package io.hanqiao.enterprise.recommendation;

import io.hanqiao.platform.problem.Findings;
import io.hanqiao.vocabulary.Flaw;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The declarations that somebody puts on a list. */
@ApplicationScoped
class Entries {

  private static final Flaw NOT_THERE =
      Flaw.of(
          "没有这条申报，或不属于该活动和区。",
          "There is no such declaration, or it is not of that campaign and district.",
          "请用该活动、该区申报的编号。",
          "Use ids of declarations of that campaign and district.");

  private final Declarations declarations;

  Entries(Declarations declarations) {
    this.declarations = declarations;
  }

  /** Those a form names, locked in the order of ids; what cannot be listed is a finding. */
  List<Declaration> lock(ListReading read, Findings in) {
    List<UUID> ids = read.declarationIds();
    List<Declaration> locked = new ArrayList<>();
    IntStream.range(0, ids.size())
        .boxed()
        .sorted((a, b) -> ids.get(a).toString().compareTo(ids.get(b).toString()))
        .forEach(at -> lock(read, at, locked, in));
    return locked;
  }

  private void lock(ListReading read, int at, List<Declaration> locked, Findings in) {
    UUID id = read.declarationIds().get(at);
    String field = "declarationIds[" + at + "]";
    Declaration found =
        declarations.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElse(null);
    if (found == null
        || !found.campaignId().equals(read.campaignId())
        || !found.district().equals(read.district())) {
      in.add(field, id, NOT_THERE);
    } else if (!found.status().possible().contains(DeclarationStep.LIST)) {
      in.add(field, id, notNow(found));
    } else {
      locked.add(found);
    }
  }

  private static Flaw notNow(Declaration found) {
    return Flaw.of(
        "当前为“" + found.stage().text().zh() + "”。",
        "It is " + found.stage().text().en() + ".",
        "只有核查通过（CHECKED）的申报可以列入；规则 " + ListRule.STEP_FOLLOWS_STATE.id() + "。",
        "Only what is CHECKED is listed; rule " + ListRule.STEP_FOLLOWS_STATE.id() + ".");
  }
}
