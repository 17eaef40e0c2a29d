import { useEffect, useState } from 'react';
import { loadNames, ManagementDistrict, namesAtHand } from './places';
import type { Codes } from './codes';
import { useWords } from './Words';

const NONE: Codes = {};

/** Names of industries and places, as they stand in the standards. */
export function useNames() {
  const [names, setNames] = useState(() => namesAtHand() ?? { divisions: NONE, industries: NONE });
  const { named } = useWords();
  useEffect(() => {
    if (!namesAtHand()) {
      void loadNames().then(setNames);
    }
  }, []);
  const { divisions, industries } = names;
  return {
    industries,
    divisions,
    /** "39" or "C39" as "39 计算机、通信和其他电子设备制造业". */
    industry: (code: string) => {
      const digits = /^[A-T]\d/.test(code) ? code.slice(1) : code;
      const name = named(industries, digits);
      return name && name !== digits ? `${digits} ${name}` : code;
    },
    /** A management district or a division by name. */
    place: (code: string) => (code in ManagementDistrict ? named(ManagementDistrict, code) : divisionName(divisions, code)),
  };
}

/** "420106" as "武汉市武昌区": the county alone is ambiguous. */
function divisionName(divisions: Codes, code: string): string {
  const own = divisions[code]?.[0];
  if (!own) {
    return code;
  }
  const city = code.length === 6 ? divisions[code.slice(0, 4)]?.[0] : undefined;
  return city && !/市辖区|直辖/.test(city) ? `${city}${own}` : own;
}
