import { Select } from 'antd';
import { useState } from 'react';
import { addressOf, has, type AggregateName, type Row } from '../aggregate/description';
import { headingText } from '../aggregate/heading';
import { words as names } from '../aggregate/names';
import { aggregateNamed } from '../aggregate/registry';
import type { Page } from '../api/api';
import { query, read } from '../api/call';
import { useLoad } from '../api/useLoad';
import { useMe } from '../shell/session';
import { useWords } from '../words/Words';

/** Where the supplies of a market can be looked up. */
const SUPPLIES: Readonly<Record<string, readonly AggregateName[]>> = {
  lending: ['credit-offers'],
  investment: ['mandates'],
  challenge: ['teams', 'achievements'],
  secondment: ['experts'],
};
const AT_ONCE = 30;

/** A supply somebody asked about. */
export interface Asked {
  of: AggregateName;
  id: string;
}

/** Finds a supply that is not on the list by name, to ask why not. */
export function AskWhyNot({ market, onAsk }: { market: string; onAsk: (asked: Asked) => void }) {
  const { t } = useWords();
  const me = useMe();
  const known = (SUPPLIES[market] ?? []).filter((name) => has(me, aggregateNamed(name).reads));
  return known.length === 0 ? null : (
    <section aria-labelledby="why-not" data-testid="why-not">
      <div className="section-head">
        <h2 id="why-not">{t('whyNot.title')}</h2>
      </div>
      <p className="hint">{t('whyNot.help')}</p>
      {known.map((name) => (
        <Lookup key={name} of={name} onAsk={onAsk} />
      ))}
    </section>
  );
}

function Lookup({ of, onAsk }: { of: AggregateName; onAsk: (asked: Asked) => void }) {
  const words = useWords();
  const { t } = words;
  const aggregate = aggregateNamed(of);
  const [typed, setTyped] = useState('');
  const [begun, setBegun] = useState(false);
  const { value, loading } = useLoad(`why not ${of} ${begun} ${typed}`, () =>
    begun
      ? read<Page<Row>>(addressOf(aggregate) + query({ limit: AT_ONCE, q: typed, status: aggregate.statuses ? 'OPEN' : undefined }))
      : Promise.resolve({ items: [], next: null }),
  );
  const label = t('whyNot.find', { what: t(names(aggregate).one) });
  return (
    <Select<string>
      className="full more"
      value={null as unknown as string}
      onFocus={() => setBegun(true)}
      onChange={(id) => onAsk({ of, id })}
      options={(value?.items ?? []).map((row) => ({
        value: row.id,
        label: headingText(aggregate, row, words),
        whose: aggregate.whose ? String(row[aggregate.whose] ?? '') : '',
      }))}
      optionRender={({ data, label: name }) => (
        <>
          {name} <small className="unknown">{data['whose']}</small>
        </>
      )}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={begun && loading}
      notFoundContent={loading ? null : t('list.noneHere')}
      placeholder={label}
      aria-label={label}
      data-testid={`why-not-${of}`}
    />
  );
}
