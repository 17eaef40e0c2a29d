import { createContext } from 'react';
import type { Row } from './description';

/** The record a command is about, for inputs that offer what belongs to it. */
export const RecordContext = createContext<Row | null>(null);
