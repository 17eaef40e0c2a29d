package io.hanqiao.matcher.decision;

import io.hanqiao.matcher.live.ListStore;
import io.hanqiao.matcher.live.PairingList;
import io.hanqiao.matcher.live.Side;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.audit.Audit;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.platform.problem.ProblemCode;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records what is acted on. Every method runs in the transaction of whoever acts. */
@ApplicationScoped
class DecisionDesk {

  private static final String AGGREGATE = "decision";
  private static final String RECORDED = "decision.recorded";

  private final Evidences evidences;
  private final DecisionStore store;
  private final DecisionViews views;
  private final ListStore lists;
  private final Audit audit;
  private final Clock clock;

  DecisionDesk(
      Evidences evidences,
      DecisionStore store,
      DecisionViews views,
      ListStore lists,
      Audit audit,
      Clock clock) {
    this.evidences = evidences;
    this.store = store;
    this.views = views;
    this.lists = lists;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The demand's owner acts.
   *
   * @throws ProblemException 404 if the demand is not the caller's or either side is not open, 503
   *     while the market is being rebuilt
   */
  DecisionView decide(
      Caller caller,
      String market,
      UUID demandId,
      UUID supplyId,
      DecisionForm form,
      Locale locale) {
    Act act = Act.read(form, caller.subject(), clock.instant());
    ListStore.Stored list =
        lists
            .find(demandId)
            .filter(own -> isOwn(own.list(), market, caller))
            .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    if (!evidences.isReady(market)) {
      throw new ProblemException(
          ProblemCode.UNAVAILABLE,
          new Text(
              "正在从事件重建市场，请稍后再试。",
              "The market is being rebuilt from its events: try again in a few seconds."));
    }
    Evidence evidence = evidences.of(market, demandId, supplyId).orElseThrow(DecisionDesk::notOpen);
    Decision decision = decision(act, evidence, Optional.of(list), false);
    String view = views.ofDemand(decision);
    boolean unused = store.insert(decision, view, views.ofSupply(decision));
    audit.changed(RECORDED, AGGREGATE, decision.id());
    return views.shown(view, locale);
  }

  /** Whether the act that another service calls so is on record. */
  boolean isRecorded(UUID sourceId) {
    return store.isRecorded(sourceId);
  }

  /**
   * Another service told that somebody acted. An act is recorded once.
   *
   * @param sealed whether the demand's owner may not know
   */
  void heard(Act act, Evidence evidence, boolean sealed) {
    Decision decision = decision(act, evidence, lists.find(evidence.demandId()), sealed);
    if (store.insert(decision, views.ofDemand(decision), views.ofSupply(decision))) {
      audit.asWorker("decisions", RECORDED, AGGREGATE, decision.id());
    }
  }

  /**
   * One decision, as the caller's side may read it. That a supply's owner reads bands of the other
   * side is written down.
   *
   * @throws ProblemException 404 if there is none or it is not the caller's to see
   */
  DecisionView show(UUID id, Locale locale) {
    DecisionView shown =
        store
            .view(id)
            .map(view -> views.shown(view, locale))
            .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    if (shown.view() == Side.SUPPLY) {
      audit.readOfOthers(AGGREGATE, id);
    }
    return shown;
  }

  /** The caller's own records, newest first. Runs in the caller's transaction. */
  List<DecisionSummary> list(DecisionSearch wanted) {
    return store.summaries(wanted).stream().map(views::summary).toList();
  }

  private Decision decision(
      Act act, Evidence evidence, Optional<ListStore.Stored> list, boolean sealed) {
    return new Decision(
        Ids.next(),
        act,
        evidence,
        clock.instant(),
        list.map(ListStore.Stored::version).orElse(null),
        list.map(stored -> rank(stored.list().entries(), evidence.supplyId())).orElse(null),
        sealed);
  }

  private static @Nullable Integer rank(List<PairingList.Entry> entries, UUID supplyId) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).id().equals(supplyId)) {
        return i + 1;
      }
    }
    return null;
  }

  private static boolean isOwn(PairingList list, String market, Caller caller) {
    return list.side() == Side.DEMAND
        && list.market().equals(market)
        && list.ownerOrg().equals(caller.org());
  }

  private static ProblemException notOpen() {
    return new ProblemException(
        ProblemCode.NOT_FOUND, new Text("其中一方已关闭或撤下。", "One side is closed or withdrawn."));
  }
}
