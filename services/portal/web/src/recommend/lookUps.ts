/** The registers without which nobody is recommended. */
export const REGISTERS = ['DISHONEST_EXECUTEE', 'BUSINESS_ABNORMALITY', 'CREDIT_OVERDUE'] as const;

export interface LookedUp {
  asOf: string;
  source: string;
  found: Record<string, 'clear' | 'onRecord' | undefined>;
}

/** What is sent of what was looked up: a register that nobody looked at is not sent as clear. */
export function lookUps(enterpriseId: string, { asOf, source, found }: LookedUp): object[] {
  return REGISTERS.flatMap((flag) => {
    const result = found?.[flag];
    return result ? [{ enterpriseId, flag, onRecord: result === 'onRecord', asOf, source }] : [];
  });
}
