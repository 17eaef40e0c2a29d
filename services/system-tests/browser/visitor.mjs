// Somebody at a browser of their own, with what one does on any page.
import AxeBuilder from '@axe-core/playwright';
import sparticuz from '@sparticuz/chromium';
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { withChinese } from './fonts.mjs';

const browsers = [];
let shots = '.';

/** What went wrong on a page without anybody asking. */
export const complaints = [];
/** What was seen, for whoever started this. */
export const found = { axe: 0 };

export function shotsIn(folder) {
  mkdirSync(folder, { recursive: true });
  shots = folder;
}

export function closeAll() {
  return Promise.all(browsers.map((browser) => browser.close()));
}

/** A browser of its own for each visitor: in one process, contexts share their cookies. */
async function launched() {
  const browser = await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [...sparticuz.args, '--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    headless: true,
  });
  browsers.push(browser);
  return browser;
}

export async function visitor(portal) {
  const browser = await launched();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  await withChinese(context);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => complaints.push(String(error)));
  const at = (id) => page.locator(`[data-testid="${id}"]`);
  const option = (text) => page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option', { hasText: text });

  const self = {
    page,
    context,
    at,
    shot: (name) => page.screenshot({ path: `${shots}/${name}.png`, fullPage: true }),
    live: () => page.locator('[data-testid="live"][data-connection="live"]').waitFor(),
    state: (name) => page.locator(`[data-testid="status"][data-status="${name}"]`).first().waitFor(),

    async to(list) {
      await at(`nav-${list}`).click();
      await page.waitForURL((url) => url.pathname === `/${list === 'home' ? '' : list}`);
      await page.locator('.ant-spin-spinning').first().waitFor({ state: 'detached' });
    },

    async signIn(user) {
      await page.goto(portal);
      await at('login').first().click();
      await page.locator('button', { has: page.locator(`small:text-is("${user}")`) }).click();
      await at('me').waitFor();
    },

    async signOut() {
      await at('logout').click();
      await at('login').first().waitFor();
    },

    async begin(list) {
      await self.to(list);
      await at('post').first().click();
      await at('form').waitFor();
    },

    async choose(id, text) {
      await at(`field-${id}`).click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
    },

    /** Takes what a list offers once it is there; in a dialog no Escape, which would close it. */
    async pick(id, text) {
      await at(id).click();
      await page.keyboard.type(text);
      await option(text).first().click();
    },

    /** Enter would send the form around it. */
    async day(id, day) {
      await page.locator(`[data-testid="field-${id}"] input, input[data-testid="field-${id}"]`).first().fill(day);
      await page.keyboard.press('Tab');
    },

    /** Gives a command: opens it, fills in what it asks, sends it. */
    async give(name, fill) {
      await at(`action-${name}`).first().click();
      await at('give').waitFor();
      await fill?.();
      await at('give').click();
      await at('give').waitFor({ state: 'detached' });
    },

    /** In the language the page is in, and in the other one. */
    async accessible(name) {
      for (const language of ['', ' in the other language']) {
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
        if (violations.length) {
          const told = violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
          throw new Error(`${name}${language}: ${told.join('; ')}`);
        }
        found.axe += 1;
        await at('language').click();
      }
    },
  };
  return self;
}
