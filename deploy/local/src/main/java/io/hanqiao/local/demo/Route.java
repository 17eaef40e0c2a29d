package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.Text;
import java.net.URI;
import java.util.function.Function;

/** A bulk route of the public API. */
enum Route {
  ENTERPRISES(DemoTarget::enterprise, "enterprises", "企业"),
  FINANCING_NEEDS(DemoTarget::enterprise, "financing-needs", "融资需求"),
  DIRECT_FINANCING_NEEDS(DemoTarget::enterprise, "direct-financing-needs", "直接融资需求"),
  EXPERT_REQUESTS(DemoTarget::enterprise, "expert-requests", "专家需求"),
  CAPABILITIES(DemoTarget::enterprise, "capabilities", "攻关能力"),
  SUPPLIER_EDGES(DemoTarget::enterprise, "supplier-edges", "供应链关系"),
  BANKS(DemoTarget::credit, "banks", "银行"),
  CREDIT_OFFERS(DemoTarget::credit, "credit-offers", "信贷产品"),
  GUARANTORS(DemoTarget::credit, "guarantors", "担保机构"),
  CREDIT_LINES(DemoTarget::credit, "credit-lines", "银行额度"),
  FUND_MANAGERS(DemoTarget::fund, "fund-managers", "基金管理人"),
  FUNDS(DemoTarget::fund, "funds", "基金"),
  MANDATES(DemoTarget::fund, "mandates", "投资意向"),
  INSTITUTIONS(DemoTarget::talent, "institutions", "高校院所"),
  TEAMS(DemoTarget::talent, "teams", "科研团队"),
  ACHIEVEMENTS(DemoTarget::talent, "achievements", "科技成果"),
  EXPERTS(DemoTarget::talent, "experts", "专家"),
  SECONDMENTS(DemoTarget::talent, "secondments", "科技副总派驻"),
  CHALLENGES(DemoTarget::challenge, "challenges", "揭榜挂帅榜单"),
  PROPOSALS(DemoTarget::challenge, "proposals", "揭榜方案");

  private final Function<DemoTarget, URI> service;
  private final String plural;
  private final String zh;

  Route(Function<DemoTarget, URI> service, String plural, String zh) {
    this.service = service;
    this.plural = plural;
    this.zh = zh;
  }

  /** What the rows are, for people. */
  Text what() {
    return new Text(zh, plural.replace('-', ' '));
  }

  /** The path of the route on its service. */
  String path() {
    return "/v1/" + plural + "/bulk";
  }

  /** The full address: all the rows of a request are stored, or none. */
  URI at(DemoTarget target) {
    String root = service.apply(target).toString().replaceFirst("/+$", "");
    return URI.create(root + path() + "?mode=all-or-nothing");
  }
}
