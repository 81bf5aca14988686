import type { DeskCheckWords } from '../vocabularies'

const answers = { ok: 'Fine', defect: 'Defect' }

const items = {
  dress: 'Dress',
  desk: 'Tidy desk',
  equipment: 'Equipment',
  lighting: 'Lighting',
  water: 'Drinking water',
  forms: 'Forms in stock',
}

export const words: DeskCheckWords = {
  name: 'Desk check',
  opening: {
    label: 'Desk check',
    hint: 'Look over the desk before opening; defects become work orders',
  },
  states: { open: 'Being checked', done: 'Checked' },
  commands: {
    open: { label: 'Begin the check', done: 'began the check' },
    check: { label: 'Check an item', done: 'checked an item' },
    passRest: { label: 'All others are fine', done: 'noted the others as fine' },
    complete: { label: 'Finish the check', done: 'finished the check' },
    reopen: { label: 'Check again', done: 'began another check' },
  },
  fields: {
    place: 'Which desk',
    ...items,
    item: 'Item',
    answer: 'How it is',
    words: 'What is wrong',
    department: 'Department',
  },
  choices: {
    item: items,
    answer: answers,
    dress: answers,
    desk: answers,
    equipment: answers,
    lighting: answers,
    water: answers,
    forms: answers,
  },
  refusals: {
    'already-a-defect': 'This item is noted as a defect already and is being seen to.',
    'defect-without-words': 'Say what is wrong with it.',
    'dress-unchecked': 'Check the dress first, then finish.',
    'items-unchecked': 'Some items are unchecked. Check them all, then finish.',
    'nothing-left': 'Every item is checked. Finish the check.',
  },
  facts: {
    checkBegun: 'Check begun',
    itemChecked: 'Checked: {item}, {answer}',
    checkCompleted: 'All items checked',
  },
  deadlines: {},
  told: {},
  prompts: {
    unopened: 'Before opening, look over dress, desk, equipment, lighting, water and forms.',
  },
}
