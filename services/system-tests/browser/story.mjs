// A firm signs in, posts a need and sees it paired; a bank signs in and sees the need without its firm.
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
const found = {};

const at = (id) => page.locator(`[data-testid=${id}]`);
const shot = (name) => page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });

async function signIn(user) {
  await page.goto(portal);
  await at('login').first().click();
  await page.getByRole('button', { name: user }).last().click();
  await at('me').waitFor();
}

async function signOut() {
  await at('logout').click();
  await at('login').first().waitFor();
}

async function accessible(name) {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
  const grave = violations.filter(({ impact }) => impact === 'critical');
  if (grave.length) {
    throw new Error(`${name}: ${grave.map(({ id, nodes }) => `${id} ${nodes[0].html}`).join('; ')}`);
  }
}

async function choose(id, text) {
  await at(id).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

async function firm() {
  await signIn('enterprise');
  await at('need-list').waitFor();
  await shot('needs');
  await accessible('needs');
  await at('post-need').first().click();
  await at('need-form').waitFor();
  await choose('need-purpose', '技改');
  await at('need-amount').fill('500');
  await at('need-term').fill('36');
  await choose('need-security', '抵押');
  await choose('need-collateral', '设备');
  await shot('need-form');
  await accessible('need form');
  const posted = Date.now();
  await at('need-submit').click();
  await at('pairing-row').first().waitFor();
  found.postedToSeenMs = Date.now() - posted;
  found.need = page.url().split('/').pop();
  found.pairings = await at('pairing-row').count();
  await shot('need-paired');
  await accessible('paired need');
  await at('explain-open').first().click();
  await at('explanation').waitFor();
  found.explained = (await at('explanation').innerText()).length;
  await shot('explanation');
  await page.keyboard.press('Escape');
  await at('language').click();
  await page.getByText('Rulebook', { exact: false }).first().waitFor();
  await shot('need-paired-en');
  await at('language').click();
  await signOut();
}

async function bank() {
  await signIn('bank');
  await at('offer-list').waitFor();
  await shot('offers');
  await accessible('offers');
  found.cookies = (await context.cookies(portal)).map(({ name, httpOnly, value }) => ({ name, httpOnly, length: value.length }));
}

try {
  await firm();
  await bank();
  if (complaints.length) {
    throw new Error(complaints.join('; '));
  }
  console.log(JSON.stringify(found));
} catch (error) {
  await shot('failure').catch(() => {});
  console.error(`${page.url()}: ${error.stack ?? error}`);
  process.exitCode = 1;
} finally {
  await browser.close();
}
