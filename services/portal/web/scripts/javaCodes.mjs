// The closed lists of the services with their Chinese and English names, read from the enums that carry them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const services = join(web, '..', '..');
const OWNERS = ['vocabulary', 'condition', 'enterprise', 'credit', 'fund', 'challenge', 'talent'];
const DECLARED = /^(?:public )?enum (\w+) implements Named(?:Rule)?\b/m;
const CONSTANT = /^ {2}([A-Z][A-Z0-9_]*)\(/gm;
/** A string, possibly of several pieces with plus signs between them, or one of the marks that structure arguments. */
const TOKEN = /"(?:[^"\\]|\\.)*"(?:\s*\+\s*"(?:[^"\\]|\\.)*")*|[()]/g;
const HAN = /\p{Script=Han}/u;

export const CODES_FILE = join(web, 'src', 'words', 'generated', 'codes.ts');

/** Every enum of a service that has names. */
export function enumFiles() {
  return OWNERS.flatMap((owner) => {
    const root = join(services, owner, 'src', 'main', 'java', 'io', 'hanqiao', owner);
    return existsSync(root) ? javaFilesUnder(root).map((file) => ({ owner, file })) : [];
  }).filter(({ file }) => DECLARED.test(readFileSync(file, 'utf8')));
}

function javaFilesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.java'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** "talent/team/CloseReason" is TalentTeamCloseReason; what is said twice in a row is said once. */
function exportedName(owner, file) {
  const name = basename(file, '.java');
  if (owner === 'vocabulary') {
    return name;
  }
  const capability = basename(dirname(file));
  const words = capability === owner ? [owner] : [owner, capability];
  const prefix = words.map((word) => word[0].toUpperCase() + word.slice(1));
  while (prefix.length > 0 && name.startsWith(prefix.at(-1))) {
    prefix.pop();
  }
  return [...prefix, name].join('');
}

/** Code, Chinese, English of each constant; its other arguments are the service's own matter. */
function constants(source) {
  return [...source.matchAll(CONSTANT)].flatMap((match) => {
    const texts = textsFrom(source, match.index + match[0].length);
    const at = texts.findIndex((text) => HAN.test(text));
    return at >= 0 && texts[at + 1] !== undefined ? [[match[1], texts[at], texts[at + 1]]] : [];
  });
}

/** The strings between here and the parenthesis that closes. */
function textsFrom(source, start) {
  const texts = [];
  let depth = 1;
  TOKEN.lastIndex = start;
  for (let token = TOKEN.exec(source); token && depth > 0; token = TOKEN.exec(source)) {
    if (token[0] === '(') {
      depth++;
    } else if (token[0] === ')') {
      depth--;
    } else {
      texts.push([...token[0].matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, piece]) => piece).join(''));
    }
  }
  return texts;
}

function quoted(text) {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** The text of src/words/generated/codes.ts. */
export function codesText() {
  const lists = enumFiles()
    .map(({ owner, file }) => ({ name: exportedName(owner, file), rows: constants(readFileSync(file, 'utf8')) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, rows }) => {
      const lines = rows.map(([code, zh, en]) => `  ${code}: [${quoted(zh)}, ${quoted(en)}],`);
      return `export const ${name}: Codes = {\n${lines.join('\n')}\n};\n`;
    });
  const head = [
    "/** Written by `npm run generate` from the services' enums; not for editing. */",
    'export type Named = readonly [zh: string, en: string];',
    'export type Codes = Readonly<Record<string, Named>>;',
    '',
  ];
  return `${head.join('\n')}\n${lists.join('\n')}`;
}
