// The types of the services' answers and questions, made from their committed OpenAPI documents.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const services = join(web, '..', '..');
const SERVICES = ['enterprise', 'credit', 'fund', 'challenge', 'talent', 'matcher'];

export const DOCUMENTS = SERVICES.map((service) => join(services, service, 'openapi.yaml'));

/** For each service the file its types belong in, and what should stand there. */
export async function apiTypes() {
  // Only here: build.mjs reads this file before the packages are installed.
  const { astToString, default: openapiTS } = await import('openapi-typescript');
  return Promise.all(
    SERVICES.map(async (service, at) => {
      // The documents name what a form must hold. An answer holds all its fields, with null for what is not known, and
      // names none: it is those schemas without a list of their own that this option is for.
      const types = await openapiTS(pathToFileURL(DOCUMENTS[at]), { propertiesRequiredByDefault: true, silent: true });
      return {
        service,
        file: join(web, 'src', 'api', 'generated', `${service}.d.ts`),
        text: `/** Written by \`npm run generate\` from services/${service}/openapi.yaml; not for editing. */\n\n${astToString(types)}`,
      };
    }),
  );
}

/** Services whose committed types are not those of their document. */
export async function staleServices() {
  const all = await apiTypes();
  return all.filter(({ file, text }) => !existsSync(file) || unix(readFileSync(file, 'utf8')) !== text).map(({ service }) => service);
}

/** A checkout may have given the file the line ends of its system. */
function unix(text) {
  return text.replaceAll('\r\n', '\n');
}
