import { procedureIds } from '@frontdesk/rules'
import { describe, expect, test } from 'vitest'
import { type Language, languages } from './language'
import { loadMessages, loadProcedure } from './load-messages'
import { cueText, promptText } from './lookups'

const company = '闻溪物业'
const said = await Promise.all(
  languages.map(async (language) => ({
    language,
    words: await loadProcedure(language, 'reception'),
  })),
)

type InEach = Readonly<Record<Language, RegExp>>
type Moment = 'unopened' | 'ringing' | 'attending' | 'concluding'

/** What the clerk reads at a moment says this, in each language. */
const says = (state: Moment, pattern: InEach, isOnPhone = false) =>
  test.each(said)(
    `${state} in $language${isOnPhone ? ', on the phone' : ''}`,
    ({ language, words }) =>
      expect(promptText(words, { state, company, isOnPhone })).toMatch(pattern[language]),
  )
const cues = (state: Moment, pattern: InEach) =>
  test.each(said)(`the clerk's cue while ${state} in $language`, ({ language, words }) =>
    expect(cueText(words, state)).toMatch(pattern[language]),
  )

const greeting = { 'zh-CN': /^您好/, 'zh-TW': /^您好/, en: /^Hello/ }
const help = { 'zh-CN': /帮您/, 'zh-TW': /幫您/, en: /help you/ }

describe('R0-1 a smile, and the desk greets first', () => {
  says('unopened', greeting)
  cues('unopened', { 'zh-CN': /微笑.*先问好/, 'zh-TW': /微笑.*先問好/, en: /smile.*greet first/ })
})

describe('R1-1 a merchant is met standing, greeted and offered help', () => {
  cues('unopened', { 'zh-CN': /起身/, 'zh-TW': /起身/, en: /stand up/ })
  says('unopened', greeting)
  says('unopened', help)
})

describe('R6-4.1.1 stand, smile, greet', () => {
  cues('unopened', {
    'zh-CN': /起身.*微笑.*问好/,
    'zh-TW': /起身.*微笑.*問好/,
    en: /stand.*smile.*greet/,
  })
  says('unopened', greeting)
})

describe('R3-4.1.1 work is put down; seat, water, and a patient ear', () => {
  cues('unopened', { 'zh-CN': /放下.*起身/, 'zh-TW': /放下.*起身/, en: /Put down.*stand/ })
  says('attending', { 'zh-CN': /请坐.*水/, 'zh-TW': /請坐.*水/, en: /seat.*water/ })
  cues('attending', { 'zh-CN': /耐心听完/, 'zh-TW': /耐心聽完/, en: /hear them out/ })
})

const wait = {
  'zh-CN': /请您稍等.*抱歉/,
  'zh-TW': /請您稍[等候].*抱歉/,
  en: /One moment.*sorry/,
}
describe.each(['R1-3', 'R6-4.1.2'])('%s ask to wait, and apologise when it takes long', () => {
  says('attending', wait)
  says('attending', wait, true)

  test.each(said)('the clerk is told to apologise in $language', ({ language, words }) => {
    const sorry = { 'zh-CN': /致歉/, 'zh-TW': /致歉/, en: /apologise/ }
    expect(words.told.apologyPrompted).toMatch(sorry[language])
  })
})

const goodbye = { 'zh-CN': /再见/, 'zh-TW': /再見/, en: /goodbye/ }
describe.each(['R1-5', 'R6-4.1.4'])('%s goodbye is said first', () => {
  says('concluding', goodbye)
  cues('concluding', { 'zh-CN': /先道别/, 'zh-TW': /先道別/, en: /goodbye first/ })
})

describe.each(['R1-7', 'R6-4.1.6'])('%s the phone is answered with greeting and company', () => {
  says('ringing', greeting)
  says('ringing', { 'zh-CN': /闻溪物业/, 'zh-TW': /闻溪物业/, en: /闻溪物业/ })
})

describe.each(['R1-8', 'R6-4.1.7'])('%s points are repeated, and the caller hangs up first', () => {
  says('concluding', { 'zh-CN': /核对一遍/, 'zh-TW': /核對一次/, en: /repeat/ }, true)
  says('concluding', goodbye, true)
  cues('concluding', { 'zh-CN': /等对方先挂/, 'zh-TW': /等對方先掛/, en: /caller hang up first/ })
})

describe("R6-4.2.1 the customer's language is spoken", () => {
  test.each(procedureIds)('every prompt of %s can be said in three languages', async (id) => {
    const all = await Promise.all(languages.map((language) => loadProcedure(language, id)))
    const [first] = all
    for (const [state, prompt] of Object.entries(first?.prompts ?? {})) {
      const spoken = all.map(({ prompts }) => prompts[state])
      expect(prompt).toBeTruthy()
      expect(new Set(spoken).size, state).toBe(languages.length)
    }
  })

  test.each(said)('a contact has one at every step in $language', ({ words }) => {
    const open = ['unopened', 'ringing', 'attending', 'awaitingCallback', 'concluding']
    expect(open.filter((state) => !promptText(words, { state, company }))).toEqual([])
  })
})

describe('R6-4.2.2 words are polite', () => {
  const kind = {
    'zh-CN': /您|请|谢|好/,
    'zh-TW': /您|請|謝|好/,
    en: /please|thank|hello|sorry|goodbye|help/i,
  }
  const rude = /你|不行|不知道|没办法|沒辦法|等着|不归我|不歸我|can't help|not my/

  test.each(said)('at every step of a contact in $language', ({ language, words }) => {
    const spoken = [...Object.values(words.prompts), ...Object.values(words.phonePrompts ?? {})]
    expect(spoken.filter((prompt) => !kind[language].test(prompt))).toEqual([])
  })

  test.each(languages)('and nowhere rude in %s', async (language) => {
    const { procedures } = await loadMessages(language)
    const spoken = Object.values(procedures).flatMap(({ prompts }) => Object.values(prompts))
    expect(spoken.filter((prompt) => rude.test(prompt))).toEqual([])
  })
})
