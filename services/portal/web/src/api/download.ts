import { currentLanguage } from '../words/current';
import { asProblem, Refused, UNREACHABLE } from './problem';

/** Saves an answer as a file, under the name given. */
export async function download(address: string, name: string): Promise<void> {
  let response: Response;
  try {
    response = await fetch(address, { headers: { 'Accept-Language': currentLanguage(), 'X-Requested-With': 'hanqiao' } });
  } catch {
    throw new Refused(UNREACHABLE);
  }
  if (!response.ok) {
    throw new Refused(asProblem(await response.json().catch(() => undefined), response.status));
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
