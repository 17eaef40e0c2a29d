import type { ThemeConfig } from 'antd';

/** Dense, calm, with one warm accent kept for what to do next. */
export const look: ThemeConfig = {
  token: {
    colorPrimary: '#0f5c73',
    colorInfo: '#0f5c73',
    colorLink: '#0f5c73',
    colorSuccess: '#256b42',
    colorSuccessBg: '#e9f3ed',
    colorSuccessBorder: '#9cc4ab',
    colorWarning: '#8a5a0b',
    colorError: '#b3372c',
    colorInfoBg: '#e6eff1',
    colorInfoBorder: '#a9c5cc',
    colorWarningBg: '#fbf3e0',
    colorWarningBorder: '#e3c98f',
    colorErrorBg: '#fbefec',
    colorErrorBorder: '#dfa79f',
    colorTextDescription: '#4f5e65',
    colorTextPlaceholder: '#66747a',
    colorTextBase: '#17232a',
    colorBgLayout: '#f3f4f1',
    colorBorder: '#cfd6d6',
    colorBorderSecondary: '#e3e7e6',
    borderRadius: 4,
    fontSize: 13,
    fontSizeSM: 12,
    fontSizeLG: 15,
    margin: 12,
    padding: 12,
    fontFamily:
      '"PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans SC", "Source Han Sans SC", "Noto Sans CJK SC", system-ui, sans-serif',
    controlHeight: 32,
    wireframe: false,
  },
  components: {
    Table: { headerBg: '#eef1ef', headerColor: '#4a5a61', cellPaddingBlockSM: 7, cellPaddingInlineSM: 14, cellFontSizeSM: 13, headerSplitColor: 'transparent' },
    Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' },
    Card: { headerFontSize: 15 },
  },
};
