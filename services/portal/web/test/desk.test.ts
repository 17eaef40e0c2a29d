import { describe, expect, it } from 'vitest';
import { deskOf } from '../src/shell/desk';

const leadsToGaps = (role: string) => deskOf([role]).some((group) => group.some(({ to }) => to === '/gap-map'));

describe('the menu', () => {
  it('leads operators and auditors to the gap map and nobody else', () => {
    const roles = ['enterprise', 'bank', 'lessor', 'guarantor', 'fund', 'institution', 'operator', 'auditor'];
    expect(roles.filter(leadsToGaps)).toEqual(['operator', 'auditor']);
  });
});
