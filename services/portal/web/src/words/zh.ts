import { app } from './zh/app';
import { assessment } from './zh/assessment';
import { fields } from './zh/fields';
import { moreFields } from './zh/moreFields';
import { names } from './zh/names';
import { offers } from './zh/offers';
import { pages } from './zh/pages';
import { pairing } from './zh/pairing';

/** What is on screen, in Chinese; `en.ts` has the same keys. `{x}` is filled in. */
export const zh = { ...app, ...names, ...fields, ...moreFields, ...offers, ...assessment, ...pairing, ...pages } as const;

export type Key = keyof typeof zh;
