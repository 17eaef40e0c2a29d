package io.hanqiao.local.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Everybody in the market and all they post, in the order of loading. */
final class Population {
  private final Market market;
  private final OrgIds orgs;
  private final RealCatalogue real;
  private final MarketSize size;
  private final List<Firm> firms;
  private final NeedPlan plan;
  private final List<Anchor> anchors;
  private final List<Bank> banks;
  private final Topics topics;
  private final List<Institution> institutions;
  private final List<Team> teams;
  private final List<Capability> capabilities;
  private final List<Challenge> live;

  Population(Market market, OrgIds orgs, RealCatalogue real, MarketSize size) throws IOException {
    this.market = market;
    this.orgs = orgs;
    this.real = real;
    this.size = size;
    this.firms = new FirmGenerator(market, orgs).firms(size.firms());
    this.plan = NeedPlan.of(market, firms);
    this.anchors = Anchor.all(market.table("anchors.csv"), orgs);
    this.banks = new BankGenerator(market, orgs).banks();
    this.topics = Topics.read(market);
    this.institutions = Institution.all(market.table("institutions.csv"), orgs);
    this.teams = Team.all(market, institutions, size.teams());
    this.capabilities = Capability.all(market, firms, size.capabilities());
    this.live = challenges().live(firms.get(0), size.liveChallenges());
  }

  /** First what hangs on nothing, then what names it, last what names both sides. */
  List<Stage> stages() throws IOException {
    SecondmentPlan posts = SecondmentPlan.of(market, size.secondments());
    ExpertPool pool = ExpertPool.of(market, institutions, size.experts(), posts.running());
    Secondments secondments = new Secondments(market, posts, pool, new Hosts(market, firms));
    List<Batch> seconded = List.of(batch(Route.SECONDMENTS, () -> secondments.rows(firms.get(0))));
    return List.of(
        new Stage(List.of(List.of(enterprises()), lenders(), funds(), talent(pool))),
        new Stage(List.of(asked(), credit(), List.of(posted()))),
        new Stage(List.of(seconded, List.of(proposals()))));
  }

  /** Loans that firms of the market asked for before, and what became of them. */
  List<PastLoan> pastLoans() throws IOException {
    Supplies supplies = new Supplies(market, anchors, plan);
    NeedGenerator needs = new NeedGenerator(market, plan, supplies, banks);
    return new LoanHistory(market, new OfferGenerator(market).offers(banks))
        .loans(firms, needs.needs(firms), size.pastLoans());
  }

  private Batch enterprises() {
    FirmRows rows = new FirmRows(market, plan);
    return batch(
        Route.ENTERPRISES,
        () -> Stream.concat(rows.rows(firms), anchors.stream().map(Anchor::row)));
  }

  private List<Batch> asked() throws IOException {
    Supplies supplies = new Supplies(market, anchors, plan);
    NeedGenerator needs = new NeedGenerator(market, plan, supplies, banks);
    DirectNeeds direct = new DirectNeeds(market);
    ExpertRequests requests = new ExpertRequests(market, topics, new Hosts(market, firms));
    return List.of(
        batch(Route.FINANCING_NEEDS, () -> needs.needs(firms)),
        batch(Route.DIRECT_FINANCING_NEEDS, () -> direct.rows(firms, size.directNeeds())),
        batch(Route.EXPERT_REQUESTS, () -> requests.rows(firms.get(0), size.expertRequests())),
        batch(Route.CAPABILITIES, () -> Capability.rows(market, topics, capabilities)),
        batch(Route.SUPPLIER_EDGES, () -> supplies.edges(firms)));
  }

  private List<Batch> lenders() throws IOException {
    Lessors lessors = new Lessors(market, orgs);
    Guarantors guarantors = new Guarantors(market, orgs);
    return List.of(
        batch(Route.BANKS, () -> Stream.concat(banks.stream().map(Bank::row), lessors.lessors())),
        batch(Route.GUARANTORS, guarantors::rows));
  }

  /** After the guarantors and anchors that offers name, and the anchors that limits name. */
  private List<Batch> credit() throws IOException {
    OfferGenerator offers = new OfferGenerator(market);
    Lessors lessors = new Lessors(market, orgs);
    CreditLines lines = new CreditLines(market);
    return List.of(
        batch(
            Route.CREDIT_OFFERS,
            () -> Stream.concat(offers.offers(banks).stream(), lessors.leases())),
        batch(Route.CREDIT_LINES, () -> lines.rows(banks)));
  }

  private List<Batch> funds() throws IOException {
    FundPlan plan = FundPlan.of(market, orgs);
    FundRows funds = new FundRows(market, plan);
    MandateRows mandates = new MandateRows(market, plan);
    ExchangeBases bases = new ExchangeBases(market, orgs);
    return List.of(
        batch(Route.FUND_MANAGERS, () -> Stream.concat(funds.managers(), bases.managers())),
        batch(Route.FUNDS, () -> Stream.concat(funds.funds(), bases.vehicles())),
        batch(Route.MANDATES, () -> Stream.concat(mandates.mandates(), bases.mandates())));
  }

  private List<Batch> talent(ExpertPool pool) {
    ExpertRows experts = new ExpertRows(market, topics);
    List<Batch> batches = new ArrayList<>();
    batches.add(batch(Route.INSTITUTIONS, () -> institutions.stream().map(Institution::row)));
    batches.add(batch(Route.TEAMS, () -> Team.rows(market, topics, teams)));
    batches.add(batch(Route.ACHIEVEMENTS, Stream::empty));
    batches.add(batch(Route.EXPERTS, () -> experts.rows(pool)));
    return batches;
  }

  private Batch posted() throws IOException {
    List<Challenge> closed = challenges().closed(live.size(), size.closedChallenges());
    ChallengeRows rows = new ChallengeRows(market, topics);
    return batch(
        Route.CHALLENGES, () -> rows.rows(Stream.concat(live.stream(), closed.stream()).toList()));
  }

  private Batch proposals() {
    Proposals drawn = new Proposals(market, topics, teams, capabilities);
    return batch(Route.PROPOSALS, () -> drawn.rows(live));
  }

  private ChallengePlan challenges() throws IOException {
    return new ChallengePlan(
        market,
        topics,
        new Sponsors(market, orgs, anchors, firms),
        institutions.stream().map(Institution::ownerOrg).toList(),
        capabilities.stream().map(capability -> capability.firm().ownerOrg()).distinct().toList());
  }

  /** The drawn rows of a route, then the real ones. */
  private Batch batch(Route route, Supplier<Stream<Row>> drawn) {
    return new Batch(route, () -> Stream.concat(drawn.get(), real.rows(route)));
  }
}
