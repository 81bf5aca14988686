import type { RadioRelayWords } from '../vocabularies'

const posts = {
  gate: '门岗',
  lobby: '大堂岗',
  patrol: '巡逻岗',
  controlRoom: '监控室',
  carPark: '车场岗',
  engineering: '工程',
  cleaning: '保洁',
  greening: '绿化',
} as const

export const words: RadioRelayWords = {
  name: '对讲机接驳',
  opening: { label: '对讲机接驳', hint: '对讲机里叫两声没人应或听不清，替他们转达' },
  states: { heard: '已听到', relayed: '已转达', answered: '自行应答' },
  commands: {
    open: { label: '记下呼叫', done: '已记下呼叫' },
    hear: { label: '又呼叫了', done: '已记下再次呼叫' },
    relay: { label: '转达', done: '已转达' },
    answer: { label: '对方已应答', done: '已记对方应答' },
    reopen: { label: '再记一次', done: '已另记一次' },
  },
  fields: {
    from: '谁在叫',
    to: '叫谁',
    calls: '叫了几声没人应',
    clear: '听得清',
    message: '转达的内容',
    answeredBy: '谁应答',
    relayDueAt: '该转达的时刻',
  },
  choices: { from: posts, to: posts, answeredBy: posts },
  refusals: {},
  facts: {
    radioCallHeard: '{from}呼叫{to}，{calls} 声',
    radioCallRepeated: '{from}又呼叫{to}，{calls} 声',
    relayOverdue: '没人应或听不清，还没转达',
    radioCallRelayed: '已转达，{answeredBy}应答',
    radioCallAnswered: '{answeredBy}自行应答',
  },
  deadlines: { relayOverdue: '转达' },
  told: { relayOverdue: '对讲机里有呼叫没人应，请马上转达' },
  prompts: {
    unopened: '前台收到，请讲。',
    heard: '前台收到，我替您转达，请稍等。',
  },
}
