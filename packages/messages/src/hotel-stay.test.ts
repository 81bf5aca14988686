import { describe, expect, test } from 'vitest'
import { languages } from './language'
import { loadMessages } from './load-messages'
import { promptText } from './lookups'

const all = await Promise.all(languages.map(loadMessages))

describe('R5-8.2 the porter shows the room, with thanks and wishes', () => {
  const porter = /行李员|行李員|porter/
  const wish = /祝您|Enjoy your stay/
  const thanks = /谢谢|謝謝|Thank you/

  test.each(all)('$language says so when the keys go over and in the house', ({ procedures }) => {
    const words = procedures['hotel-stay']
    const said = (state: string) => promptText(words, { state, company: '' }) ?? ''

    expect(said('guaranteed')).toMatch(porter)
    expect(said('guaranteed')).toMatch(wish)
    expect(said('inHouse')).toMatch(thanks)
    expect(said('checkedOut')).toMatch(thanks)
  })
})
