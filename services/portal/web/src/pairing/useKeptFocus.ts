import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Keeps the keyboard's place in a list that changes under it: if the focused line goes, focus goes to the heading. */
export function useKeptFocus(version: number): { list: RefObject<HTMLElement | null>; heading: RefObject<HTMLHeadingElement | null> } {
  const list = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const inside = useRef(false);

  useLayoutEffect(() => {
    const lost = inside.current && (document.activeElement === null || document.activeElement === document.body);
    if (lost) {
      heading.current?.focus();
    }
  }, [version]);
  useLayoutEffect(() => {
    const follow = () => {
      const at = document.activeElement;
      if (at && at !== document.body) {
        inside.current = list.current?.contains(at) ?? false;
      }
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);
  return { list, heading };
}
