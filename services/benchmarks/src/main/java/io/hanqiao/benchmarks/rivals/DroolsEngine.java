package io.hanqiao.benchmarks.rivals;

import io.hanqiao.benchmarks.Engine;
import io.hanqiao.matching.Shortlist;
import io.hanqiao.matching.lending.LendingDemand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * All rules as one rule of Drools, compiled. The offers stay in working memory; a need is put
 * there, joined with them, and taken out. Two sessions share a list of needs.
 */
final class DroolsEngine implements Engine {

  private final FlatMarket market;
  private final List<KieSession> sessions = new ArrayList<>();
  private final TwoAtOnce both;

  DroolsEngine(FlatMarket market) {
    this.market = market;
    KieBase rules = compiled(text());
    this.both = new TwoAtOnce(worker(rules), worker(rules));
  }

  private String text() {
    String conditions =
        IntStream.range(0, market.checks().size())
            .mapToObj(this::condition)
            .collect(Collectors.joining(",\n    "));
    return "package io.hanqiao.benchmarks.rivals;\n"
        + "rule \"eligible\" when\n  $need : DroolsNeed()\n  $offer : DroolsOffer(\n    "
        + conditions
        + ")\nthen\n  $need.found($offer.getRow());\nend\n";
  }

  private String condition(int check) {
    String term = "term(" + check + ")";
    String fact = "$need.fact(" + check + ")";
    return switch (market.checks().get(check).comparison()) {
      case ANY -> "(" + term + " & " + fact + ") != 0";
      case NONE -> "(" + term + " & " + fact + ") == 0";
      case AT_LEAST -> term + " <= " + fact;
      case AT_MOST -> term + " >= " + fact;
    };
  }

  private static KieBase compiled(String rules) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/io/hanqiao/benchmarks/rivals/eligible.drl", rules);
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException("Rules: " + builder.getResults().getMessages());
    }
    return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
  }

  private TwoAtOnce.Worker worker(KieBase rules) {
    KieSession session = rules.newKieSession();
    sessions.add(session);
    for (int row = 0; row < market.size(); row++) {
      session.insert(new DroolsOffer(row, market.terms(row)));
    }
    session.fireAllRules();
    return (needs, most) -> needs.stream().map(need -> best(session, need, most)).toList();
  }

  private Shortlist best(KieSession session, LendingDemand demand, int most) {
    FlatNeed need = market.flat(demand);
    DroolsNeed asked = new DroolsNeed(need.facts);
    FactHandle handle = session.insert(asked);
    session.fireAllRules();
    session.delete(handle);
    session.fireAllRules();
    long[] keys =
        Arrays.stream(asked.rows()).mapToLong(row -> market.key(need, row)).sorted().toArray();
    return market.answer(demand, keys.length, FlatMarket.best(keys, most));
  }

  @Override
  public String name() {
    return "offers in working memory, one compiled rule, two sessions";
  }

  @Override
  public List<Shortlist> best(List<LendingDemand> needs, int most) {
    return both.best(needs, most);
  }

  @Override
  public void close() {
    both.close();
    sessions.forEach(KieSession::dispose);
  }
}
