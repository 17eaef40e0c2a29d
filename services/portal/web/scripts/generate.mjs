// Writes what the pages take from the services: types from their OpenAPI documents, names from their enums.
// usage: npm run generate
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { apiTypes } from './apiTypes.mjs';
import { CODES_FILE, codesText } from './javaCodes.mjs';

for (const { file, text } of [...(await apiTypes()), { file: CODES_FILE, text: codesText() }]) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
