import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Codes } from './codes';
import { currentLanguage, rememberLanguage, type Language } from './current';
import { en } from './en';
import { zh, type Key } from './zh';

export interface Words {
  language: Language;
  english: boolean;
  /** The sentence for a key, with what stands in braces filled in. */
  t: (key: Key, values?: Record<string, string | number>) => string;
  /** The name of a code; a code we do not know is shown as it is. */
  named: (codes: Codes, code: string | null | undefined) => string;
  /** Names of several codes in one line; null for none or unknown. */
  listed: (codes: Codes, all: readonly string[] | null | undefined) => string | null;
  speak: (language: Language) => void;
}

/** "{n} offer|{n} offers": the first for one, the second for every other number. */
function counted(sentence: string, n: string | number | undefined): string {
  const [one, other] = sentence.split('|');
  return (n === 1 || other === undefined ? one : other) ?? sentence;
}

function translator(language: Language) {
  const sentences = language === 'en' ? en : zh;
  return (key: Key, values: Record<string, string | number> = {}) =>
    counted(sentences[key], values['n']).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The vocabulary's English names are written as within a sentence; on screen each stands alone. */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function namer(language: Language) {
  const column = language === 'en' ? 1 : 0;
  return (codes: Codes, code: string | null | undefined) => capital(code ? (codes[code]?.[column] ?? code) : '');
}

const Context = createContext<Words | null>(null);

/** Gives every page its language. Changing it re-renders words and loses no input. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(currentLanguage);
  const speak = useCallback((next: Language) => {
    rememberLanguage(next);
    setLanguage(next);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
    document.title = language === 'en' ? 'Hanqiao 汉桥' : '汉桥 Hanqiao';
  }, [language]);
  const words = useMemo<Words>(() => {
    const named = namer(language);
    const separator = language === 'en' ? ', ' : '、';
    return {
      language,
      english: language === 'en',
      t: translator(language),
      named,
      listed: (codes, all) => (all?.length ? all.map((code) => named(codes, code)).join(separator) : null),
      speak,
    };
  }, [language, speak]);
  return <Context value={words}>{children}</Context>;
}

export function useWords(): Words {
  const words = useContext(Context);
  if (!words) {
    throw new Error('useWords outside WordsProvider');
  }
  return words;
}
