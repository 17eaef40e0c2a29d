// From a list to money: a bureau recommends a firm and a bank answers; the firm applies from a pairing, takes it back and
// applies again; bank and guarantor work their queues, two people each; the firm draws and sees what was paid. Three browsers:
// the firm's, one for those who propose and one for those who confirm.
// node lending.mjs PORTAL SHOTS {"need", "offer", "campaign", "guarantor", "bank"} — one line of JSON, exits 1 on the first
// thing that is not so.
import { closeAll, complaints, found, shotsIn, visitor } from './visitor.mjs';

const [portal, shots, given] = process.argv.slice(2);
const { need, offer, campaign, guarantor, bank } = JSON.parse(given);
const REGISTERS = ['DISHONEST_EXECUTEE', 'BUSINESS_ABNORMALITY', 'CREDIT_OVERDUE'];
shotsIn(shots);

const [firm, maker, checker] = [await visitor(portal), await visitor(portal), await visitor(portal)];

/** Another person sits down. */
async function becomes(v, user) {
  await v.signOut();
  await v.signIn(user);
}

function is(what, so) {
  if (!so) {
    throw new Error(what);
  }
}

async function declares() {
  const { page, at } = firm;
  await page.goto(`${portal}/financing-needs/${need}`);
  await at('answer-declarations').click();
  await at('form').waitFor();
  await firm.pick('field-campaignId', campaign);
  await at('submit').click();
  await firm.state('DECLARED');
  found.declaration = page.url().split('/').pop();
}

/** Rules first, people second: refused while nobody looked up, then mended, checked and put on a list. */
async function recommends() {
  const { page, at } = maker;
  await maker.to('declarations');
  await maker.pick('filter-campaignId', campaign);
  await maker.pick('filter-district', '东湖高新');
  await at('check-all').click();
  await at('stage-REFUSED').locator('b', { hasText: '1' }).waitFor();
  await at('stage-REFUSED').click();
  await at('findings').first().waitFor();
  found.findings = await at('findings').first().locator('li').count();
  await maker.shot('declarations-refused');
  await at('register-open').first().click();
  for (const register of REGISTERS) {
    await at(`register-${register}`).locator('label', { hasText: '未列入' }).click();
  }
  await at('field-source').fill('信用中国网站查询（演示）');
  await maker.shot('register');
  await at('register-submit').click();
  await at('register-form').waitFor({ state: 'detached' });
  await maker.give('check');
  await at('stage-CHECKED').locator('b', { hasText: '1' }).waitFor();
  await at('stage-CHECKED').click();
  await at('tick').first().check();
  await maker.accessible('desk of declarations');
  await at('propose-list').click();
  await maker.pick('field-bankIds', bank);
  await page.locator('.ant-modal-title').click();
  await at('give').click();
  await maker.state('PROPOSED');
  await at('barred-send').waitFor();
  await maker.shot('list-proposed');
  found.list = page.url().split('/').pop();
}

async function sends() {
  await checker.page.goto(`${portal}/recommendation-lists/${found.list}`);
  await checker.give('send');
  await checker.state('SENT');
  await checker.at('funnel').waitFor();
}

async function answers() {
  const { at } = maker;
  await becomes(maker, 'bank');
  await maker.to('follow-ups');
  await at('list-follow-ups').waitFor();
  await maker.shot('follow-ups');
  await maker.accessible('register of a bank');
  await maker.give('answer-CONTACTED');
  await at('stage-CONTACTED').click();
  await maker.give('answer-REFUSED', () => maker.pick('field-refusalCode', '抵质押物不足'));
  await at('nothing').waitFor();
}

async function readsWhy() {
  await firm.page.goto(`${portal}/declarations/${found.declaration}`);
  await firm.at('answered').waitFor();
  found.reason = await firm.at('answered').innerText();
  await firm.shot('declaration');
  await firm.accessible('declaration of a firm');
}

async function applies() {
  const { page, at } = firm;
  await page.goto(`${portal}/financing-needs/${need}`);
  await page.locator(`[data-supply="${offer}"] [data-testid="apply"]`).click();
  await at('form').waitFor();
  is('the amount of the need is filled in', (await at('field-amount').inputValue()) === '500');
}

async function asks() {
  const { at } = firm;
  await applies();
  await firm.accessible('form of an application');
  await at('submit').click();
  await at('stages').waitFor();
  await firm.give('withdraw', () => firm.pick('field-reason', '利率费用不合适'));
  await firm.state('WITHDRAWN');
  found.withdrawn = await firm.page.locator('.ended').innerText();
  await applies();
  await at('field-note').fill('用于更新焊接产线。');
  await firm.shot('application-form');
  await at('submit').click();
  await at('stages').waitFor();
  await firm.state('SUBMITTED');
  found.application = firm.page.url().split('/').pop();
  await at('answer-guarantees').click();
  await at('form').waitFor();
  await firm.pick('field-guarantorId', guarantor);
  await at('submit').click();
  await firm.state('ASKED');
}

async function grants() {
  const { page, at } = maker;
  await maker.to('loan-applications');
  await at('list-loan-applications').waitFor();
  await maker.shot('queue-applications');
  await maker.accessible('queue of applications');
  // Others have applied before: the queue begins with them.
  await page.goto(`${portal}/loan-applications/${found.application}`);
  await maker.give('accept');
  await maker.give('start-due-diligence');
  await maker.give('submit-for-review');
  await at('answer-credit-grants').first().click();
  await at('form').waitFor();
  await maker.day('expiresOn', '2027-10-31');
  await at('field-lprSpreadBp').fill('-30');
  await at('field-feePercent').fill('0.5');
  await at('field-subsidyPercent').fill('0');
  await maker.choose('conditionsPrecedent', '账户已开立');
  await maker.pick('field-guarantorId', guarantor);
  await at('grant-limits').locator('[data-testid="limit"]').first().waitFor();
  await maker.shot('grant-form');
  await maker.accessible('form of a grant');
  await at('submit').click();
  await maker.state('PROPOSED');
  await at('barred-confirm').waitFor();
  found.grant = page.url().split('/').pop();
  await maker.shot('grant-proposed');
}

async function contracts() {
  await checker.at('logout').waitFor();
  await becomes(checker, 'bank-checker');
  await checker.page.goto(`${portal}/credit-grants/${found.grant}`);
  await checker.give('confirm');
  await checker.state('GRANTED');
  await maker.page.reload();
  await maker.give('propose-contract', async () => {
    await maker.at('field-contractNumber').fill(`SYS-${Date.now()}`);
    await maker.day('signedOn', new Date(Date.now() - 86_400_000).toISOString().slice(0, 10));
  });
  await checker.page.reload();
  await checker.give('confirm-contract');
  await checker.state('CONTRACTED');
}

async function draws() {
  const { page, at } = firm;
  await page.goto(`${portal}/loan-applications/${found.application}`);
  await at('grant').waitFor();
  await firm.give('drawdowns', async () => {
    await at('field-amount').fill('100');
    await firm.pick('field-payment', '受托支付');
  });
  await at('draws').waitFor();
  await maker.page.reload();
  await maker.at('barred-propose-disbursement').waitFor();
  await maker.give('meet-condition');
}

async function guarantees() {
  const { at } = maker;
  await becomes(maker, 'guarantor');
  await maker.to('guarantees');
  await at('limits').waitFor();
  await maker.shot('queue-guarantees');
  await maker.accessible('queue of guarantees');
  await maker.give('intend', () => maker.day('validUntil', '2027-10-31'));
  await maker.give('propose-letter', async () => {
    await at('field-letterNumber').fill(`DB-${Date.now()}`);
    await maker.pick('field-plan', '标准政银担');
  });
  await at('stage-LETTER_PROPOSED').click();
  await at('barred-confirm-letter').waitFor();
  await becomes(checker, 'guarantor-checker');
  await checker.to('guarantees');
  await checker.give('confirm-letter');
  await checker.at('stage-IN_FORCE').click();
  await checker.at('row-link').first().click();
  await checker.at('debt').waitFor();
  await checker.shot('guarantee');
  await checker.accessible('guarantee');
}

async function pays() {
  const { at } = maker;
  await becomes(maker, 'bank');
  await maker.page.goto(`${portal}/credit-grants/${found.grant}`);
  await maker.give('propose-disbursement');
  await at('barred-confirm-disbursement').waitFor();
  await becomes(checker, 'bank-checker');
  await checker.to('credit-grants');
  await checker.at('limits').waitFor();
  await checker.shot('queue-grants');
  await checker.accessible('queue of grants');
  await checker.page.goto(`${portal}/credit-grants/${found.grant}`);
  await checker.give('confirm-disbursement');
  await checker.at('payments').waitFor();
  await maker.page.reload();
  await maker.give('repay', async () => {
    await at('field-amount').fill('40');
    await maker.day('repaidOn', new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10));
  });
  await maker.shot('grant');
  await maker.accessible('grant');
}

/** What the firm reads in the end, and what the bureau counts. */
async function sees() {
  const { page, at } = firm;
  await page.reload();
  await at('payments').waitFor();
  const limit = at('grant').locator('[data-testid="limit"]');
  found.available = await limit.locator('[data-testid="limit-available"] data').getAttribute('value');
  found.reserved = await limit.locator('[data-testid="limit-reserved"] data').getAttribute('value');
  found.utilized = await limit.locator('[data-testid="limit-utilized"] data').getAttribute('value');
  found.allIn = await at('all-in').innerText();
  await firm.shot('application');
  await firm.accessible('application of a firm');
  await becomes(maker, 'operator');
  await maker.page.goto(`${portal}/recommendation-lists/${found.list}`);
  await maker.at('funnel-record-disbursed').waitFor();
  found.funnel = {};
  for (const name of ['entries', 'REFUSED', 'GRANTED', 'record-applied', 'record-contracted', 'record-disbursed']) {
    found.funnel[name] = Number(await maker.at(`funnel-${name}`).innerText());
  }
  await maker.shot('list');
  await maker.accessible('list with its funnel');
}

try {
  const began = Date.now();
  await Promise.all([firm.signIn('enterprise'), maker.signIn('operator'), checker.signIn('operator-checker')]);
  for (const step of [declares, recommends, sends, answers, readsWhy, asks, grants, contracts, draws, guarantees, pays, sees]) {
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
  await Promise.all([firm, maker, checker].map((v, at) => v.shot(`lending-failure-${at}`).catch(() => {})));
  console.error(`${[firm, maker, checker].map((v) => v.page.url()).join(' ')}: ${error.stack ?? error}`);
  process.exitCode = 1;
} finally {
  await closeAll();
}
