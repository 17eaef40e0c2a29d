// Maven's way to npm: does only what is stale, so that a build that changed no page costs no time.
// usage: node scripts/build.mjs build|test
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DOCUMENTS, staleServices } from './apiTypes.mjs';
import { enumFiles } from './javaCodes.mjs';

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(web, '..', 'target');
const LINES_PER_FILE = 300;

const task = process.argv[2];
if (task !== 'build' && task !== 'test') {
  throw new Error(`build.mjs does build or test, not ${task}`);
}
checkSizes();
install();
await whenStale(task, sources(), async () => {
  if (task === 'build') {
    await checkApiTypes();
  }
  npm('run', task);
});

function npm(...args) {
  execFileSync('npm', args, { cwd: web, stdio: 'inherit', shell: process.platform === 'win32' });
}

function install() {
  const lock = join(web, 'package-lock.json');
  const done = join(web, 'node_modules', '.hanqiao');
  const wanted = digest([lock, join(web, 'package.json')]);
  if (!existsSync(done) || readFileSync(done, 'utf8') !== wanted) {
    npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
    writeFileSync(done, wanted);
  }
}

async function whenStale(name, files, work) {
  const mark = join(target, `web-${name}.sha256`);
  const wanted = digest(files);
  const page = join(target, 'classes', 'META-INF', 'resources', 'index.html');
  if (existsSync(page) && existsSync(mark) && readFileSync(mark, 'utf8') === wanted) {
    return;
  }
  await work();
  mkdirSync(target, { recursive: true });
  writeFileSync(mark, wanted);
}

function sources() {
  const folders = ['src', 'test', 'public', 'scripts'].flatMap((folder) => filesUnder(join(web, folder)));
  const single = ['index.html', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'];
  return [...folders, ...single.map((file) => join(web, file)), ...DOCUMENTS, ...enumFiles().map(({ file }) => file)];
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function digest(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(file.slice(web.length)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** The same ceiling as for Java: a file one can read at once. Generated types are not for reading. */
function checkSizes() {
  const long = filesUnder(join(web, 'src'))
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated'))
    .filter((file) => readFileSync(file, 'utf8').split('\n').length > LINES_PER_FILE + 1);
  if (long.length > 0) {
    throw new Error(`longer than ${LINES_PER_FILE} lines: ${long.join(', ')}`);
  }
}

/** What the pages take for granted must be what the services promise today. */
async function checkApiTypes() {
  const stale = await staleServices();
  if (stale.length > 0) {
    const files = stale.map((service) => `src/api/generated/${service}.d.ts`).join(', ');
    const documents = stale.map((service) => `services/${service}/openapi.yaml`).join(', ');
    console.error(`${files} is not what ${documents} says: run \`npm run generate\` in services/portal/web and commit it.`);
    process.exit(1);
  }
}
