// Writes src/api/generated/*.d.ts from the services' committed OpenAPI documents. usage: npm run generate
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { apiTypes } from './apiTypes.mjs';

for (const { file, text } of await apiTypes()) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
