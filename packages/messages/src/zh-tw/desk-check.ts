import type { DeskCheckWords } from '../vocabularies'

const answers = { ok: '正常', defect: '有問題' }

const items = {
  dress: '儀容',
  desk: '檯面整潔',
  equipment: '設備',
  lighting: '燈光',
  water: '飲水',
  forms: '表單備量',
}

export const words: DeskCheckWords = {
  name: '櫃檯檢查',
  opening: { label: '櫃檯檢查', hint: '開門前逐項看一遍櫃檯，有問題的直接派工' },
  states: { open: '檢查中', done: '已查完' },
  commands: {
    open: { label: '開始檢查', done: '已開始檢查' },
    check: { label: '檢查一項', done: '已檢查一項' },
    passRest: { label: '其餘都正常', done: '其餘已記正常' },
    complete: { label: '查完', done: '已查完' },
    reopen: { label: '再查一次', done: '已另立一次檢查' },
  },
  fields: {
    place: '哪個櫃檯',
    ...items,
    item: '哪一項',
    answer: '情形',
    words: '有什麼問題',
    department: '派往單位',
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
    'already-a-defect': '這一項已記有問題並在處理，不用再記。',
    'defect-without-words': '有問題的請寫明是什麼問題。',
    'dress-unchecked': '請先查儀容，再按查完。',
    'items-unchecked': '還有幾項沒查，請逐項查完。',
    'nothing-left': '各項都已查過，請按查完。',
  },
  facts: {
    checkBegun: '開始檢查',
    itemChecked: '檢查：{item}，{answer}',
    checkCompleted: '各項查完',
  },
  deadlines: {},
  told: {},
  prompts: { unopened: '開門前請看一看：儀容、檯面、設備、燈光、飲水、表單。' },
}
