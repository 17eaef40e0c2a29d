import { has, type Role } from '../aggregate/description';
import { SEE_GAPS } from '../shell/desk';
import { Link } from '../shell/router';
import { useMe } from '../shell/session';
import { useWords } from '../words/Words';
import type { Key } from '../words/zh';

/** What a role can find out or decide here beyond its lists. */
const WAYS: readonly { roles: readonly Role[]; to: string; title: Key; help: Key }[] = [
  { roles: ['enterprise'], to: '/financing-needs?status=OPEN', title: 'home.whyNot', help: 'home.whyNotHelp' },
  { roles: ['bank', 'lessor'], to: '/credit-offers/new', title: 'home.newOffer', help: 'home.newOfferHelp' },
  { roles: ['bank', 'lessor'], to: '/credit-offers', title: 'home.reach', help: 'home.reachHelp' },
  { roles: SEE_GAPS, to: '/gap-map', title: 'nav.gapMap', help: 'home.gapHelp' },
  { roles: ['operator'], to: '/rulebooks', title: 'nav.rulebooks', help: 'home.rulebooksHelp' },
];

/** A line of ways from the first page of a role. */
export function Shortcuts() {
  const { t } = useWords();
  const me = useMe();
  const ways = WAYS.filter(({ roles }) => has(me, roles));
  return ways.length === 0 ? null : (
    <nav className="shortcuts" aria-label={t('home.desk')} data-testid="shortcuts">
      {ways.map(({ to, title, help }) => (
        <Link key={title} to={to}>
          <b>{t(title)}</b>
          <small>{t(help)}</small>
        </Link>
      ))}
    </nav>
  );
}
