export type Language = 'zh' | 'en';

const STORED = 'hanqiao.language';
let language: Language = stored();

function stored(): Language {
  try {
    return globalThis.localStorage?.getItem(STORED) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh'; // a browser that keeps nothing: Chinese first
  }
}

/** The language on screen, for whoever is outside React. */
export function currentLanguage(): Language {
  return language;
}

export function rememberLanguage(next: Language): void {
  language = next;
  try {
    localStorage.setItem(STORED, next);
  } catch {
    // then it holds for this visit only
  }
}
