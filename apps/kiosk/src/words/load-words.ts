import type { KioskWords } from '@frontdesk/messages/zh-cn/kiosk'
import { kiosk as chinese } from '@frontdesk/messages/zh-cn/kiosk'

export type { KioskWords }

export const languages = ['zh-CN', 'zh-TW', 'en'] as const

export type Language = (typeof languages)[number]

export const defaultWords: KioskWords = chinese

const loaders: Record<Language, () => Promise<{ readonly kiosk: KioskWords }>> = {
  'zh-CN': async () => ({ kiosk: chinese }),
  'zh-TW': () => import('@frontdesk/messages/zh-tw/kiosk'),
  en: () => import('@frontdesk/messages/en/kiosk'),
}

/** The words of one language; only the default one comes with the page. */
export async function loadWords(language: Language): Promise<KioskWords> {
  const { kiosk } = await loaders[language]()
  return kiosk
}
