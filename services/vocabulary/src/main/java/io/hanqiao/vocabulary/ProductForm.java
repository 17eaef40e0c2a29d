package io.hanqiao.vocabulary;

/** Form of a loan product (产品形态): what kind of offer a bank, or a lessor, posts. */
public enum ProductForm implements Named {
  SRDI_CREDIT("专精特新信用贷", "credit loan for SRDI firms"),
  LITTLE_GIANT_CREDIT("小巨人中期流贷", "medium-term credit for little giants"),
  KNOWLEDGE_VALUE_LOAN("知识价值信用贷", "knowledge-value loan"),
  COMMERCIAL_VALUE_LOAN("商业价值信用贷", "commercial-value loan"),
  INNOVATION_POINTS_LOAN("创新积分贷", "innovation-points loan"),
  TALENT_LOAN("科技人才贷", "loan for certified talent"),
  FIRST_LOAN("首贷", "first loan"),
  ONLINE_CREDIT_LOAN("线上信用快贷", "online credit loan"),
  TAX_INVOICE_LOAN("税票贷", "tax and invoice loan"),
  BATCH_GUARANTEE_LOAN("总对总批量担保贷", "batch-guaranteed loan"),
  TECH_GUARANTEE_LOAN("科技专项担保贷", "technology-guaranteed loan"),
  IP_PLEDGE_LOAN("知识产权质押贷", "loan on pledged intellectual property"),
  PLANT_MORTGAGE_LOAN("厂房抵押经营贷", "loan on a mortgaged plant"),
  ORDER_FINANCE("订单融资", "order finance"),
  RECEIVABLE_FINANCE("应收账款融资", "receivable finance"),
  PREPAYMENT_FINANCE("预付款融资", "prepayment finance"),
  INVENTORY_PLEDGE_LOAN("存货及仓单质押贷", "loan on pledged stock or warehouse receipts"),
  EQUIPMENT_RENEWAL_LOAN("设备更新与技改贷", "equipment renewal loan"),
  PROJECT_LOAN("制造业中长期项目贷", "medium and long-term project loan"),
  STANDARD_PLANT_LOAN("标准厂房按揭贷", "loan to buy a standard plant"),
  GREEN_PROJECT_LOAN("绿色项目贷", "green project loan"),
  CARBON_PLEDGE_LOAN("碳配额与绿证收益权质押贷", "loan on carbon allowances or certificate revenue"),
  MERGER_LOAN("并购贷", "merger loan"),
  WARRANT_LOAN("投贷联动与认股权贷", "loan linked to equity or a warrant"),
  RENEWAL_LOAN("无还本续贷", "renewal without repaying principal"),
  EXPORT_CREDIT_LOAN("外贸信保贷", "export credit insurance loan"),
  FINANCE_LEASE("融资租赁", "finance lease");

  private final Text text;

  ProductForm(String zh, String en) {
    this.text = new Text(zh, en);
  }

  @Override
  public Text text() {
    return text;
  }
}
