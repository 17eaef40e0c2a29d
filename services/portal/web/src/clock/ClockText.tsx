import { minuteText } from '../format/time';
import { ClockState, ClockStep } from '../words/codes';
import { useWords } from '../words/Words';
import { isLate, isOpen, leftOf, nextOf, type Clock } from './clocks';

/** The last day of a step and what is left of it; red when it is too late. */
function ClockText({ clock }: { clock: Clock }) {
  const { t, named } = useWords();
  const { state, lastDay, dueAt, stoppedAt } = clock;
  const left = isOpen(clock) ? leftOf(clock, Date.now()) : null;
  const tone = isLate(clock) ? 'late' : left && left[0] !== 'clock.workingDaysLeft' ? 'soon' : '';
  return (
    <span className={`clock ${tone}`} data-testid="clock" data-state={state}>
      {lastDay === null ? (dueAt === null ? t('clock.unknown') : minuteText(String(dueAt))) : String(lastDay)}
      <small className="under">
        {left ? t(left[0], { n: left[1] }) : `${named(ClockState, state)}${stoppedAt === null ? '' : ` ${minuteText(String(stoppedAt))}`}`}
      </small>
    </span>
  );
}

/** A step and its last day. */
export function ClockLine({ clock }: { clock: Clock }) {
  const { named } = useWords();
  return (
    <span className="next-clock">
      <b>{named(ClockStep, clock.stage)}</b> <ClockText clock={clock} />
    </span>
  );
}

/** The step that ends first of those that wait; once all are taken, how the last one was. */
export function NextClock({ clocks }: { clocks: readonly Clock[] }) {
  const shown = nextOf(clocks) ?? clocks.at(-1);
  return shown ? <ClockLine clock={shown} /> : '—';
}
