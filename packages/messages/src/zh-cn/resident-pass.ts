import type { ResidentPassWords } from '../vocabularies'
import { money } from './money'
import { pass } from './passes'

export const words: ResidentPassWords = {
  name: '住户证',
  opening: { label: '住户证', hint: '业主或代办人为住户办证，不收费' },
  states: {
    applying: '待核对资料',
    verified: '待发证',
    issued: '已发证',
    closed: '已办结',
    refused: '不予办理',
  },
  commands: {
    ...money.commands,
    ...pass.commands,
    open: { label: '申请住户证', done: '已申请住户证' },
    verify: { label: '核对资料', done: '已核对资料' },
    issue: { label: '发证', done: '已发证' },
    return: { label: '收回证件', done: '已收回证件' },
    reopen: { label: '重新办理', done: '已另开一件接着办' },
  },
  fields: {
    ...money.fields,
    ...pass.fields,
    ownerId: '业主',
    applicantIs: '谁来办理',
    documents: '已核对并复印的资料',
    copiesId: '资料存档号',
    agentName: '代办人姓名',
    agentIdNumber: '代办人身份证号',
  },
  choices: {
    ...money.choices,
    ...pass.choices,
    applicantIs: {
      owner: '业主本人',
      agent: '代办人',
    },
    documents: {
      idCard: '业主身份证',
      authorisation: '业主签名的委托书',
      ownerIdCopy: '业主身份证复印件',
      agentIdCard: '代办人身份证',
    },
  },
  refusals: {
    ...money.refusals,
    ...pass.refusals,
    'not-owner-here': '业主档案里这一户的业主不是这位，请核对。',
    'owner-missing': '这一户有几位业主，请选是哪一位。',
    'passes-given-out': '证件已经发出，请收回证件来办结。',
    'unit-unknown': '业主档案里没有这一户，请核对房号，从列出的里面选。',
    'verify-first': '请先核对资料。',
  },
  facts: {
    ...money.facts,
    ...pass.facts,
    // No deposit is paid, and there is no last day.
    passIssued: '发证 {passNo}',
    passLost: '证件 {passNo} 挂失',
    passesReturned: '收回证件 {returnedCount} 张',
    passApplied: '申请住户证',
    papersVerified: '资料核对齐全，复印存档',
  },
  deadlines: {},
  told: {},
  prompts: {
    unopened: '请出示您的身份证，每位持证人交一张近照。代办的请带业主签名的委托书。',
    verified: '资料齐了，住户证不收费，马上给您发证。',
    issued: '证件请保管好，丢了请及时来挂失。',
  },
}
