import type { DeskCheckWords } from '../vocabularies'

const answers = { ok: '正常', defect: '有问题' }

const items = {
  dress: '仪容',
  desk: '台面整洁',
  equipment: '设备',
  lighting: '灯光',
  water: '饮水',
  forms: '表单备量',
}

export const words: DeskCheckWords = {
  name: '前台检查',
  opening: { label: '前台检查', hint: '开门前逐项看一遍前台，有问题的直接派工' },
  states: { open: '检查中', done: '已查完' },
  commands: {
    open: { label: '开始检查', done: '已开始检查' },
    check: { label: '检查一项', done: '已检查一项' },
    passRest: { label: '其余都正常', done: '其余已记正常' },
    complete: { label: '查完', done: '已查完' },
    reopen: { label: '再查一次', done: '已另开一次检查' },
  },
  fields: {
    place: '哪个前台',
    ...items,
    item: '哪一项',
    answer: '情况',
    words: '有什么问题',
    department: '派往部门',
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
    'already-a-defect': '这一项已记有问题并在处理，不用再记。',
    'defect-without-words': '有问题的请写明是什么问题。',
    'dress-unchecked': '请先查仪容，再点查完。',
    'items-unchecked': '还有几项没查，请逐项查完。',
    'nothing-left': '各项都已查过，请点查完。',
  },
  facts: {
    checkBegun: '开始检查',
    itemChecked: '检查：{item}，{answer}',
    checkCompleted: '各项查完',
  },
  deadlines: {},
  told: {},
  prompts: { unopened: '开门前请看一看：仪容、台面、设备、灯光、饮水、表单。' },
}
