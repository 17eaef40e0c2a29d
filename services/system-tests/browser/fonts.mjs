// The browser of the tests brings no Chinese font along, and people bring their own: this one is for screenshots alone.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

const at = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/package.json'));
const WHERE = '/fonts-of-the-test/';

/** Name of the file and the characters it has, of each piece of the font. */
const pieces = [...readFileSync(join(at, 'wght.css'), 'utf8').matchAll(/url\(\.\/files\/([^)]+)\)[^;]*;\s*unicode-range: ([^;]+);/g)].map(
  ([, file, range]) => ({ file, range }),
);

/** Pages of this context have the font that their styles name beside those of people's systems. */
export async function withChinese(context) {
  await context.route(`**${WHERE}*`, (route) =>
    route.fulfill({ path: join(at, 'files', basename(new URL(route.request().url()).pathname)), contentType: 'font/woff2' }),
  );
  await context.addInitScript(
    ({ all, where }) => {
      for (const { file, range } of all) {
        document.fonts.add(new FontFace('Noto Sans SC', `url(${where}${file})`, { unicodeRange: range, weight: '100 900' }));
      }
    },
    { all: pieces, where: WHERE },
  );
}
