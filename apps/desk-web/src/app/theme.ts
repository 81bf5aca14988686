import { type ThemeConfig, theme } from 'antd'
import { dark, light, type Palette } from './palette'

const { darkAlgorithm, defaultAlgorithm } = theme

const colors = (p: Palette): ThemeConfig['token'] => ({
  colorBgLayout: p.wall,
  colorBgContainer: p.surface,
  colorBgElevated: p.surface,
  colorText: p.ink,
  colorTextSecondary: p.ink2,
  colorTextTertiary: p.ink3,
  colorTextPlaceholder: p.ink3,
  colorTextDescription: p.ink3,
  colorTextDisabled: p.no,
  colorBgContainerDisabled: p.noBg,
  colorBorderDisabled: p.edge,
  controlOutline: p.focus,
  colorFillAlter: p.wall,
  controlItemBgHover: p.wall,
  colorPrimary: p.plate,
  colorPrimaryHover: p.plateHover,
  colorPrimaryActive: p.plateHover,
  colorPrimaryBg: p.tint,
  controlItemBgActive: p.tint,
  colorLink: p.act,
  colorLinkHover: p.act,
  colorInfo: p.act,
  colorBorder: p.edge,
  colorBorderSecondary: p.line,
  colorSplit: p.line,
  colorError: p.lateSolid,
  colorErrorBg: p.lateBg,
  colorErrorText: p.late,
  colorWarning: p.soonMark,
  colorWarningText: p.soon,
  colorSuccess: p.done,
  colorSuccessText: p.done,
})

const components = (p: Palette): ThemeConfig['components'] => ({
  Button: { defaultHoverColor: p.act, defaultHoverBorderColor: p.act },
  Input: { activeBorderColor: p.act, hoverBorderColor: p.act },
  InputNumber: { activeBorderColor: p.act, hoverBorderColor: p.act },
  Select: {
    activeBorderColor: p.act,
    hoverBorderColor: p.act,
    optionSelectedColor: p.act,
    optionSelectedBg: p.tint,
  },
  Segmented: { itemSelectedColor: p.act, itemSelectedBg: p.tint, itemColor: p.ink2 },
})

/** The look in antd's own words: desk-wide tokens, the two palettes, and the size of touch. */
export function themeFor(isDark: boolean, isTablet: boolean): ThemeConfig {
  const palette = isDark ? dark : light
  return {
    algorithm: isDark ? darkAlgorithm : defaultAlgorithm,
    token: {
      ...colors(palette),
      fontFamily: 'var(--font)',
      fontSize: 14,
      fontSizeSM: 12,
      fontWeightStrong: 600,
      controlHeight: isTablet ? 40 : 32,
      controlHeightSM: isTablet ? 40 : 28,
      controlHeightLG: 40,
      controlOutlineWidth: 2,
      borderRadius: 6,
      borderRadiusLG: 8,
      borderRadiusSM: 4,
      motionDurationMid: '.12s',
      motionDurationSlow: '.18s',
      lineWidthFocus: 2,
      wireframe: false,
    },
    components: components(palette),
  }
}
