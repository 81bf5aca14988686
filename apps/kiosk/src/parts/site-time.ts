import type { Language } from '../words/load-words'

interface When {
  readonly language: Language
  readonly timeZone: string | undefined
}

const locales = { 'zh-CN': 'zh-CN', 'zh-TW': 'zh-TW', en: 'en-GB' } as const

/** 14:05 on the site's clock. */
export const timeText = (at: number, { timeZone }: Pick<When, 'timeZone'>) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(at)

/** The site's day, with its weekday. */
export function dayText(at: number, { language, timeZone }: When): string {
  const format = new Intl.DateTimeFormat(locales[language], {
    timeZone,
    month: language === 'en' ? 'short' : 'long',
    day: 'numeric',
    weekday: 'long',
  })
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    format.formatToParts(at).find((one) => one.type === type)?.value ?? ''
  if (language === 'en') return `${part('weekday')}, ${part('day')} ${part('month')}`
  return `${part('month').replace(/月?$/, '月')}${part('day')}日 ${part('weekday')}`
}
