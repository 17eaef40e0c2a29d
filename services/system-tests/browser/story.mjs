// A firm posts a need and a challenge and sees both paired live; a bank sees a need without its firm; a fund sees what
// fits its mandate; an institution opens a team; the bureau sees it all. Every page is read by axe in both languages.
// node story.mjs PORTAL SHOTS — prints one line of JSON, exits 1 on the first thing that is not so.
import AxeBuilder from '@axe-core/playwright';
import sparticuz from '@sparticuz/chromium';
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [portal, shots] = process.argv.slice(2);
mkdirSync(shots, { recursive: true });

const browser = await chromium.launch({
  executablePath: await sparticuz.executablePath(),
  args: [...sparticuz.args, '--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  headless: true,
});
const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
const page = await context.newPage();
page.setDefaultTimeout(20_000);
const complaints = [];
page.on('pageerror', (error) => complaints.push(String(error)));
const found = { axe: 0 };

const at = (id) => page.locator(`[data-testid="${id}"]`);
const shot = (name) => page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });

async function signIn(user) {
  await page.goto(portal);
  await at('login').first().click();
  await page.locator('button', { has: page.locator(`small:text-is("${user}")`) }).click();
  await at('me').waitFor();
}

async function signOut() {
  await at('logout').click();
  await at('login').first().waitFor();
}

/** In the language the page is in, and in the other one. */
async function accessible(name) {
  for (const language of ['', ' in the other language']) {
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
    if (violations.length) {
      const told = violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
      throw new Error(`${name}${language}: ${told.join('; ')}`);
    }
    found.axe += 1;
    await at('language').click();
  }
}

async function to(list) {
  await at(`nav-${list}`).click();
  await page.waitForURL((url) => url.pathname === `/${list === 'home' ? '' : list}`);
  await page.locator('.ant-spin-spinning').first().waitFor({ state: 'detached' });
}

async function choose(id, text) {
  await at(`field-${id}`).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

async function begin(list) {
  await to(list);
  await at('post').first().click();
  await at('form').waitFor();
}

async function firm() {
  await signIn('enterprise');
  await at('home').waitFor();
  await shot('firm-home');
  await accessible('home of a firm');
  await to('profile');
  await at('recognitions').waitFor();
  await shot('firm-profile');
  await accessible('profile');
  await need();
  await challenge();
  await signOut();
}

async function need() {
  await begin('financing-needs');
  await at('field-enterpriseId').click();
  await page.keyboard.press('Enter');
  await choose('purpose', '技改');
  await at('field-amount').fill('500');
  await at('field-termMonths').fill('36');
  await choose('securityTypes', '抵押');
  await choose('collateral', '设备');
  await shot('need-form');
  await accessible('form of a need');
  const posted = Date.now();
  await at('submit').click();
  await at('pairing-row').first().waitFor();
  found.postedToSeenMs = Date.now() - posted;
  found.need = page.url().split('/').pop();
  found.pairings = await at('pairing-row').count();
  await page.locator('[data-testid="live"][data-connection="live"]').waitFor();
  await shot('need-paired');
  await accessible('paired need');
  await at('explain-open').first().click();
  await at('explanation').waitFor();
  found.explained = (await at('explanation').innerText()).length;
  await shot('explanation');
  await page.keyboard.press('Escape');
}

async function challenge() {
  await begin('challenges');
  await at('field-title').fill('高速激光焊接熔池在线监测与缺陷识别');
  await choose('kind', '委托');
  await at('field-background').fill('高功率激光焊接过程中气孔与未熔合难以在线识别，需要视觉与光谱融合的监测算法。');
  await choose('sectors', '光电子');
  await choose('sectors', '装备');
  await at('field-budget').fill('200');
  await at('indicators-add').click();
  await at('indicators-0-name').fill('缺陷识别率');
  await at('indicators-0-target').fill('≥95%');
  await shot('challenge-form');
  await accessible('form of a challenge');
  await at('submit').click();
  await page.locator('[data-testid="live"][data-connection="live"]').waitFor();
  found.candidates = await at('pairing-row').count();
  await shot('challenge-candidates');
  await accessible('candidates of a challenge');
}

async function bank() {
  await signIn('bank');
  await to('credit-offers');
  await at('list-credit-offers').waitFor();
  await shot('offers');
  await accessible('offers');
  found.cookies = (await context.cookies(portal)).map(({ name, httpOnly, value }) => ({ name, httpOnly, length: value.length }));
  await signOut();
}

async function fund() {
  await signIn('fund');
  await to('mandates');
  await at('list-mandates').waitFor();
  await shot('mandates');
  await accessible('mandates');
  await at('row-link').first().click();
  await page.locator('[data-testid="live"][data-connection="live"]').waitFor();
  found.fitting = await at('demand-table').locator('tbody tr[data-row-key]').count();
  await shot('mandate');
  await accessible('mandate');
  await signOut();
}

async function institution() {
  await signIn('institution');
  await begin('teams');
  await at('field-institutionId').click();
  await page.keyboard.press('Enter');
  await at('field-title').fill('激光焊接过程监测团队');
  await at('field-text').fill('研究高功率激光焊接熔池的视觉与光谱在线监测，识别气孔与未熔合缺陷。');
  await choose('sectors', '光电子');
  await shot('team-form');
  await accessible('form of a team');
  await at('submit').click();
  await at('change').waitFor();
  found.team = page.url().split('/').pop();
  await page.locator('[data-testid="live"][data-connection="live"]').waitFor();
  await shot('team');
  await accessible('team');
  await signOut();
}

async function bureau() {
  await signIn('operator');
  await to('overview');
  await at('markets').waitFor();
  await shot('overview');
  await accessible('overview');
}

try {
  const began = Date.now();
  await firm();
  await bank();
  await fund();
  await institution();
  await bureau();
  if (complaints.length) {
    throw new Error(complaints.join('; '));
  }
  found.seconds = Math.round((Date.now() - began) / 1000);
  console.log(JSON.stringify(found));
} catch (error) {
  await shot('failure').catch(() => {});
  console.error(`${page.url()}: ${error.stack ?? error}`);
  process.exitCode = 1;
} finally {
  await browser.close();
}
