/** Words of the diagnosis of a challenge. */
export const diagnosis = {
  'diagnosis.title': 'Diagnosis before posting',
  'diagnosis.help': 'Advice on what is filled in so far, beneath each field; nothing is stored, and posting stays possible.',
  'diagnosis.ask': 'Diagnose',
  'diagnosis.none': 'Nothing seems to be missing.',
  'diagnosis.found': '{n} things could be added; solvers can hardly do without {needed} of them.',
  'diagnosis.such': 'Such as: ',
  'diagnosis.alone': 'Not alike to any of the {n} open or solved challenges you can see.',
  'diagnosis.alike': 'Of the {n} challenges you can see these say nearly the same (figures apart):',
  'diagnosis.open': 'open',
  'diagnosis.solved': 'solved',
  'diagnosis.own': 'your own',
  'diagnosis.percent': '{n}% of the words in common',
  'diagnosis.mine': 'This one',
  'diagnosis.theirs': 'The other',
} as const;
