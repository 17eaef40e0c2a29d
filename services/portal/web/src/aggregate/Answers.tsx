import { Button } from 'antd';
import { usePlace } from '../shell/router';
import { useMe } from '../shell/session';
import { useWords } from '../words/Words';
import type { Key } from '../words/zh';
import { answerAddress } from './answerAddress';
import { has, isOwn, type Aggregate, type Answer, type Row } from './description';
import { words } from './names';
import { aggregateNamed } from './registry';

/** What can be posted in answer to a record. */
export function AnswerButtons({ aggregate, row, small = false }: { aggregate: Aggregate; row: Row; small?: boolean }) {
  const { t } = useWords();
  const { go } = usePlace();
  const me = useMe();
  const own = isOwn(row, me);
  const status = String(row['status']);
  const size = small ? 'small' : 'middle';
  const side = aggregate.answers?.filter(({ roles, when, aside }) => has(me, roles) && own === (when === 'own') && !(small && aside)) ?? [];
  const called = ({ to, label }: Answer) => (label ? t(label) : t('list.post', { what: t(words(aggregateNamed(to)).one) }));
  return (
    <>
      {side
        .filter(({ from = ['OPEN'], bar }) => from.includes(status) && !bar?.(row))
        .map((answer) => (
          <Button key={answer.to} size={size} type={answer.aside ? 'default' : 'primary'} onClick={() => go(answerAddress(answer, row))} data-testid={`answer-${answer.to}`}>
            {called(answer)}
          </Button>
        ))}
      {side.map((answer) => {
        const why = whyNot(answer, row);
        return (
          why &&
          !small && (
            <span key={answer.to} className="barred">
              <Button disabled>{called(answer)}</Button>
              <small>{t(why)}</small>
            </span>
          )
        );
      })}
    </>
  );
}

/** Why an answer that this side gives is not possible now. */
function whyNot({ from = ['OPEN'], later, bar }: Answer, row: Row): Key | undefined {
  const status = String(row['status']);
  return from.includes(status) ? bar?.(row) : later?.from.includes(status) ? later.why : undefined;
}
