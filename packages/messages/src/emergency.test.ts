import { describe, expect, test } from 'vitest'
import { languages } from './language'
import { loadProcedure } from './load-messages'

const said = await Promise.all(
  languages.map(async (language) => ({
    language,
    prompts: (await loadProcedure(language, 'emergency')).prompts,
  })),
)

describe('R7-4.1.4.2 the owner is comforted: it is being handled', () => {
  const comfort = { 'zh-CN': /放心/, 'zh-TW': /放心/, en: /on the way|being handled/ } as const

  test.each(said)('$language', ({ language, prompts }) => {
    expect(prompts.relayed).toMatch(comfort[language])
    expect(prompts.inHand).toMatch(comfort[language])
  })
})
