import { Form } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { useWords } from '../words/Words';
import type { Values } from './body';
import type { Section } from './description';

interface Props {
  section: Section;
  /** One of these changes whenever something was found wrong. */
  found: readonly unknown[];
  children: ReactNode;
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** A section that few need: closed until something in it is said or found wrong. Its inputs are there all the time. */
export function OptionalSection({ section, found, children }: Props) {
  const { t } = useWords();
  const form = Form.useFormInstance<Values>();
  const values = Form.useWatch((all: Values) => all, form) as Values | undefined;
  const said = section.fields.filter(({ name }) => isSaid(values?.[name])).length;
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (said > 0) {
      setOpen(true);
    }
  }, [said > 0]);
  useEffect(() => {
    const own = new Set(section.fields.map(({ name }) => name));
    if (form.getFieldsError().some(({ name, errors }) => errors.length > 0 && own.has(String(name[0])))) {
      setOpen(true);
    }
  }, found);
  return (
    <details className="optional" open={open} onToggle={(event) => setOpen(event.currentTarget.open)} data-testid={section.title}>
      <summary>
        {t(section.title)} {said > 0 && <small>{t('form.said', { n: said })}</small>}
      </summary>
      {children}
    </details>
  );
}
