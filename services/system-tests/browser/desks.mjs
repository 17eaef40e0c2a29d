// What becomes of loans after they are granted, and who may read what: a bank lets lapse and expire, reports overdue, extends
// and renews; a guarantor pays out, recovers and releases; a pool pays and resumes; a firm is asked for a letter, grants less,
// sees who read it, and revokes; what came of it all adds up. Three browsers: the firm's, one for those who propose, one for
// those who confirm.
// node desks.mjs PORTAL SHOTS {"idle", "expired", "late", "lateGuarantee", "pool", "old", "oldDraw", "new", "freeGuarantee", "suspended"}
// — ids of records made before; one line of JSON, exits 1 on the first thing that is not so.
import { closeAll, complaints, found, shotsIn, visitor } from './visitor.mjs';

const [portal, shots, given] = process.argv.slice(2);
const ids = JSON.parse(given);
shotsIn(shots);

const [firm, maker, checker] = await Promise.all([visitor(portal), visitor(portal), visitor(portal)]);

/** Another person sits down. */
async function becomes(v, user) {
  await v.signOut();
  await v.signIn(user);
}

function open(v, path) {
  return v.page.goto(`${portal}/${path}`);
}

const day = (ahead) => new Date(Date.now() + 8 * 3_600_000 + ahead * 86_400_000).toISOString().slice(0, 10);

/** A guarantor asks for what it needs of the firm it is asked to stand for. */
async function asks() {
  const { at } = maker;
  await Promise.all([becomes(maker, 'guarantor'), becomes(checker, 'guarantor-checker')]);
  await open(maker, `guarantees/${ids.lateGuarantee}`);
  await at('answer-authorizations').click();
  await at('form').waitFor();
  await maker.pick('field-items', '区间信息');
  await maker.page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option', { hasText: '经营与财务数据' }).click();
  await maker.page.keyboard.press('Escape');
  await maker.day('validUntil', day(30));
  await at('submit').click();
  await maker.state('REQUESTED');
  found.letter = maker.page.url().split('/').pop();
}

/** The firm grants less than was asked for. */
async function grants() {
  await open(firm, `authorizations/${found.letter}`);
  await firm.give('grant', async () => {
    await firm.at('field-items').locator('.ant-select-selection-item', { hasText: '经营与财务数据' }).locator('.ant-select-selection-item-remove').click();
  });
  await firm.state('GRANTED');
}

/** The guarantor reads what was granted and no more; the firm sees that, revokes, and the guarantor is told why it reads nothing. */
async function reads() {
  await maker.page.reload();
  await maker.at('disclosed-read').click();
  await maker.at('disclosed-told').waitFor();
  found.disclosed = await maker.at('disclosed-told').innerText();
  await maker.shot('letter-of-a-guarantor');
  await maker.accessible('letter of a guarantor');
  await firm.page.reload();
  await firm.at('ledger').waitFor();
  await firm.at('receipt-show').click();
  await firm.at('receipt').waitFor();
  await firm.shot('letter-of-a-firm');
  await open(firm, 'access-ledger');
  await firm.at('ledger').locator('a', { hasText: '担保' }).first().waitFor();
  found.ledger = await firm.at('ledger').locator('tbody tr.ant-table-row').first().innerText();
  await firm.shot('access-ledger');
  await firm.accessible('access ledger');
  await open(firm, `authorizations/${found.letter}`);
  await firm.give('revoke', () => firm.pick('field-reason', '不愿继续授权'));
  await firm.state('REVOKED');
  await maker.at('disclosed-read').click();
  await maker.at('problem').waitFor();
  found.refused = await maker.at('problem').innerText();
}

/** A person's own consent, given and taken back. */
async function consents() {
  await open(firm, 'separate-consents/new');
  await firm.at('form').waitFor();
  await firm.pick('field-institutionOrg', '国有大行甲');
  await firm.pick('field-capacity', '法定代表人');
  await firm.pick('field-purpose', '贷前审查');
  await firm.day('validUntil', day(30));
  await firm.at('submit').click();
  await firm.at('list-separate-consents').waitFor();
  await firm.give('withdraw');
  await firm.state('WITHDRAWN');
}

/** Days that have passed are acted on by one person of the bank. */
async function endings() {
  await open(maker, `loan-applications/${ids.idle}`);
  await maker.at('clock').first().waitFor();
  found.clock = await maker.at('clock').first().getAttribute('data-state');
  await maker.give('lapse');
  await maker.state('LAPSED');
  await open(maker, `credit-grants/${ids.expired}`);
  await maker.give('expire');
  await maker.state('EXPIRED');
  await open(maker, `credit-grants/${ids.late}`);
  await maker.give('mark-overdue');
  await maker.at('draws').locator('[data-status="OVERDUE"]').waitFor();
  await maker.shot('grant-overdue');
}

/** An old loan is extended by two people, then taken over by a new grant; nothing is owed on the old one. */
async function renews() {
  await open(maker, `credit-grants/${ids.old}`);
  await maker.give('propose-extension', () => maker.day('maturesOn', day(500)));
  await open(checker, `credit-grants/${ids.old}`);
  await checker.give('confirm-extension');
  await open(firm, `credit-grants/${ids.new}`);
  await firm.at('renew').click();
  await firm.pick('renew-old', ids.oldDraw.slice(-8));
  await firm.shot('renewal');
  await firm.at('give').click();
  await firm.at('give').waitFor({ state: 'detached' });
  await firm.at('draws').waitFor();
  await open(maker, `credit-grants/${ids.new}`);
  await maker.give('propose-disbursement');
  await open(checker, `credit-grants/${ids.new}`);
  await checker.give('confirm-disbursement');
  await open(maker, `credit-grants/${ids.old}`);
  await maker.at('draws').locator('[data-status="RENEWED"]').waitFor();
  await maker.give('settle');
  await maker.state('SETTLED');
  await maker.shot('grant-settled');
}

/** The guarantor pays for what is overdue and gets it back; of a loan nobody drew it is released. Two people each. */
async function guarantees() {
  await becomes(firm, 'bank');
  await open(maker, `guarantees/${ids.freeGuarantee}`);
  await maker.give('propose-release');
  await open(checker, `guarantees/${ids.freeGuarantee}`);
  await checker.give('confirm-release');
  await checker.state('RELEASED');
  await open(maker, `guarantees/${ids.lateGuarantee}`);
  await maker.at('debt').waitFor();
  await maker.give('propose-payout', () => maker.at('field-amount').fill('10'));
  await maker.at('barred-confirm-payout').waitFor();
  await open(checker, `guarantees/${ids.lateGuarantee}`);
  await checker.give('confirm-payout');
  await checker.state('PAID_OUT');
  await open(firm, `guarantees/${ids.lateGuarantee}`);
  await firm.give('book-payout');
  await firm.state('RECOVERING');
  await maker.page.reload();
  await maker.give('recover', async () => {
    await maker.at('field-amount').fill('10');
    await maker.day('recoveredOn', day(0));
  });
  await maker.state('CLOSED');
  await maker.shot('guarantee-closed');
}

/** A pool pays by two people of the bureau, and one that was suspended resumes by a person. */
async function pools() {
  await Promise.all([becomes(maker, 'operator'), becomes(checker, 'operator-checker')]);
  await open(maker, `risk-pools/${ids.pool}`);
  await maker.give('propose-payout', async () => {
    await maker.pick('field-grantId', ids.late.slice(-8));
    await maker.at('field-amount').fill('1');
  });
  await maker.at('barred-confirm-payout').waitFor();
  await open(checker, `risk-pools/${ids.pool}`);
  await checker.give('confirm-payout');
  await open(maker, `risk-pools/${ids.suspended}`);
  await maker.state('SUSPENDED');
  await maker.shot('pool-suspended');
  await maker.give('resume');
  await maker.page.locator('[data-testid="status"]:not([data-status="SUSPENDED"])').first().waitFor();
}

/** The firm has its word on a fact; the bureau's sums are those of their rows, of that word and no other. */
async function outcomes() {
  await becomes(firm, 'enterprise');
  await open(firm, 'outcomes');
  const fact = firm.at('facts').locator('tr', { hasText: '放款' }).filter({ has: firm.at('action-dispute') }).first();
  await fact.locator('[data-testid="action-dispute"]').click();
  await firm.pick('field-reason', '没有收到款项');
  await firm.at('give').click();
  await firm.at('give').waitFor({ state: 'detached' });
  await firm.at('facts').locator('[data-basis="DISPUTED"]').first().waitFor();
  await firm.shot('outcomes-of-a-firm');
  await open(maker, 'outcomes');
  await maker.at('outcome-totals').waitFor();
  await maker.shot('outcomes');
  await maker.accessible('totals of outcomes');
  await maker.at('total-DISBURSED-DISPUTED').first().click();
  await maker.at('sums').waitFor();
  found.total = await maker.at('sum-told').locator('data').getAttribute('value');
  found.rows = await maker.at('sum-rows').locator('data').getAttribute('value');
  await maker.shot('outcome-rows');
}

/** What nobody did in time, for the bureau. */
async function clocks() {
  await open(maker, 'clocks');
  await maker.at('overdue-challenge').waitFor();
  await maker.pick('filter-bankId', '国有大行甲');
  // Clocks that end in the weeks to come: those of the applications made just now.
  await maker.page.locator('input[data-testid="record-until"], [data-testid="record-until"] input').first().fill(day(30));
  await maker.page.keyboard.press('Tab');
  await maker.at('clock-record').locator('table').first().waitFor();
  await maker.shot('clocks');
  await maker.accessible('clocks');
}

const STORY = [consents, endings, renews, asks, grants, reads, guarantees, pools, outcomes, clocks];

try {
  const began = Date.now();
  await Promise.all([firm.signIn('enterprise'), maker.signIn('bank'), checker.signIn('bank-checker')]);
  for (const step of STORY) {
    const since = Date.now();
    await step();
    found[`${step.name}Ms`] = Date.now() - since;
  }
  if (complaints.length) {
    throw new Error(complaints.join('; '));
  }
  found.seconds = Math.round((Date.now() - began) / 1000);
  console.log(JSON.stringify(found));
} catch (error) {
  await Promise.all([firm, maker, checker].map((v, at) => v.shot(`desks-failure-${at}`).catch(() => {})));
  console.error(`${JSON.stringify(found)} ${[firm, maker, checker].map((v) => v.page.url()).join(' ')}: ${error.stack ?? error}`);
  process.exitCode = 1;
} finally {
  await closeAll();
}
