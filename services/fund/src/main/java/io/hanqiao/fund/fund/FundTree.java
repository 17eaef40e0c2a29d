package io.hanqiao.fund.fund;

import io.hanqiao.fund.Pointer;
import io.hanqiao.platform.identity.Caller;
import io.hanqiao.vocabulary.Flaw;
import io.hanqiao.vocabulary.FundStructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which fund stands below which: only below funds of funds, and never in a circle. */
@ApplicationScoped
class FundTree {

  private static final Flaw UNKNOWN =
      Flaw.of(
          "没有找到这只母基金，或有多只用了这个外部编号。",
          "There is no such fund of funds, or more than one of that key.",
          "请用本系统给出的母基金编号 parentFundId。",
          "Use the id we gave to the fund of funds, in parentFundId.");

  private static final Flaw NOT_ABOVE =
      Flaw.of(
          "所指的基金不是母基金。",
          "It is not a fund of funds.",
          "请指向 structure 为 FUND_OF_FUNDS 的基金，或不填。",
          "Name a fund whose structure is FUND_OF_FUNDS, or leave it out.");

  private static final Flaw NOT_BELOW =
      Flaw.of(
          "直投基金之上没有母基金。",
          "A direct fund has no fund of funds above it.",
          "请不填；如由母基金出资，请以 SUB_FUND 登记。",
          "Leave it out; a fund that a fund of funds pays into is a SUB_FUND.");

  private static final Flaw CIRCLE =
      Flaw.of(
          "基金不能位于自己之下。",
          "A fund cannot stand below itself.",
          "请指向不在本基金之下的母基金，或不填。",
          "Name a fund of funds that is not below this fund, or leave it out.");

  private final Funds funds;

  FundTree(Funds funds) {
    this.funds = funds;
  }

  /** The parent of a fund that is being registered. */
  @Nullable UUID parent(Caller caller, UUID owner, FundStructure structure, Pointer named) {
    if (!named.isGiven()) {
      return null;
    }
    if (structure == FundStructure.DIRECT_FUND) {
      throw named.refusal(NOT_BELOW);
    }
    Fund parent = find(caller, owner, named).orElseThrow(() -> named.refusal(UNKNOWN));
    if (parent.structure() != FundStructure.FUND_OF_FUNDS) {
      throw named.refusal(NOT_ABOVE);
    }
    return parent.id();
  }

  /** The new parent of a fund that is there already. */
  @Nullable UUID newParent(Caller caller, Fund fund, Pointer named) {
    UUID parent = parent(caller, fund.ownerOrg(), fund.structure(), named);
    // Nothing stands below any other kind of fund.
    if (parent != null
        && fund.structure() == FundStructure.FUND_OF_FUNDS
        && funds.standsAbove(fund.id(), parent)) {
      throw named.refusal(CIRCLE);
    }
    return parent;
  }

  private Optional<Fund> find(Caller caller, UUID owner, Pointer named) {
    String reference = named.reference();
    if (named.id() != null || reference == null) {
      return Optional.ofNullable(named.id()).flatMap(funds::findByIdOptional);
    }
    Optional<Fund> own = funds.referenced(owner, reference);
    if (own.isPresent() || !caller.is("operator")) {
      return own;
    }
    List<Fund> any = funds.referencedByAny(reference);
    return any.size() == 1 ? Optional.of(any.get(0)) : Optional.empty();
  }
}
