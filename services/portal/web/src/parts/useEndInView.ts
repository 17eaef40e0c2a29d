import { Grid } from 'antd';

/** Keeps the last column of a wide table in view; on a narrow screen it would cover the others. */
export function useEndInView(): { fixed?: 'right' } {
  return Grid.useBreakpoint().md ? { fixed: 'right' } : {};
}
