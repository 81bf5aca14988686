import type { RadioRelayWords } from '../vocabularies'

const posts = {
  gate: '大門哨',
  lobby: '大廳',
  patrol: '巡邏',
  controlRoom: '監控室',
  carPark: '停車場',
  engineering: '工務',
  cleaning: '清潔',
  greening: '園藝',
} as const

export const words: RadioRelayWords = {
  name: '無線電轉達',
  opening: { label: '無線電轉達', hint: '無線電呼叫兩聲沒人應或聽不清，由櫃檯轉達' },
  states: { heard: '已聽到', relayed: '已轉達', answered: '自行回應' },
  commands: {
    open: { label: '記下呼叫', done: '已記下呼叫' },
    hear: { label: '又呼叫了', done: '已記下再次呼叫' },
    relay: { label: '轉達', done: '已轉達' },
    answer: { label: '對方已回應', done: '已記對方回應' },
    reopen: { label: '再記一次', done: '已另記一次' },
  },
  fields: {
    from: '誰在呼叫',
    to: '呼叫誰',
    calls: '叫了幾聲沒人應',
    clear: '聽得清楚',
    message: '轉達的內容',
    answeredBy: '誰回應',
    relayDueAt: '該轉達的時刻',
  },
  choices: { from: posts, to: posts, answeredBy: posts },
  refusals: {},
  facts: {
    radioCallHeard: '{from}呼叫{to}，{calls} 聲',
    radioCallRepeated: '{from}又呼叫{to}，{calls} 聲',
    relayOverdue: '沒人應或聽不清，還沒轉達',
    radioCallRelayed: '已轉達，{answeredBy}回應',
    radioCallAnswered: '{answeredBy}自行回應',
  },
  deadlines: { relayOverdue: '轉達' },
  told: { relayOverdue: '無線電有呼叫沒人應，請馬上轉達' },
  prompts: {
    unopened: '櫃檯收到，請說。',
    heard: '櫃檯收到，我幫您轉達，請稍候。',
  },
}
