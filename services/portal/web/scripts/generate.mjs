// Writes src/api/generated/*.ts from the services' committed OpenAPI descriptions.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const services = join(web, '..', '..');
const generated = join(web, 'src', 'api', 'generated');

mkdirSync(generated, { recursive: true });
for (const service of ['enterprise', 'credit', 'matcher']) {
  const description = join(services, service, 'openapi.yaml');
  if (!existsSync(description)) {
    throw new Error(`${description} is missing: the ${service} service's build writes it.`);
  }
  execFileSync('npx', ['openapi-typescript', description, '-o', join(generated, `${service}.ts`)], {
    cwd: web,
    stdio: 'inherit',
  });
}
