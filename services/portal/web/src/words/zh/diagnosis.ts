/** Words of the diagnosis of a challenge. */
export const diagnosis = {
  'diagnosis.title': '发榜前诊断',
  'diagnosis.help': '按已填内容提出建议，写在各栏下面；不保存，也不妨碍发榜。',
  'diagnosis.ask': '诊断',
  'diagnosis.none': '没有发现缺项。',
  'diagnosis.found': '有 {n} 处可以补充，其中 {needed} 处揭榜方难以回避。',
  'diagnosis.such': '例：',
  'diagnosis.alone': '与您能看到的 {n} 个在揭或已解决的榜单都不雷同。',
  'diagnosis.alike': '与您能看到的 {n} 个榜单比较，以下说法相近（不比数字）：',
  'diagnosis.open': '在揭',
  'diagnosis.solved': '已解决',
  'diagnosis.own': '本机构',
  'diagnosis.percent': '{n}% 用语相同',
  'diagnosis.mine': '本榜',
  'diagnosis.theirs': '对方',
} as const;
