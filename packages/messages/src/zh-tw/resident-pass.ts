import type { ResidentPassWords } from '../vocabularies'
import { money } from './money'
import { pass } from './passes'

export const words: ResidentPassWords = {
  name: '住戶證',
  opening: { label: '住戶證', hint: '所有權人或代辦人為住戶辦證，免費' },
  states: {
    applying: '待核對資料',
    verified: '待發證',
    issued: '已發證',
    closed: '已結案',
    refused: '不予受理',
  },
  commands: {
    ...money.commands,
    ...pass.commands,
    open: { label: '申請住戶證', done: '已申請住戶證' },
    verify: { label: '核對資料', done: '已核對資料' },
    issue: { label: '發證', done: '已發證' },
    return: { label: '收回證件', done: '已收回證件' },
    reopen: { label: '重新辦理', done: '已另立一件接著辦' },
  },
  fields: {
    ...money.fields,
    ...pass.fields,
    ownerId: '所有權人',
    applicantIs: '誰來辦理',
    documents: '已核對並影印的資料',
    copiesId: '資料存檔號',
    agentName: '代辦人姓名',
    agentIdNumber: '代辦人身分證號',
  },
  choices: {
    ...money.choices,
    ...pass.choices,
    applicantIs: {
      owner: '所有權人本人',
      agent: '代辦人',
    },
    documents: {
      idCard: '所有權人身分證',
      authorisation: '所有權人簽名的委託書',
      ownerIdCopy: '所有權人身分證影本',
      agentIdCard: '代辦人身分證',
    },
  },
  refusals: {
    ...money.refusals,
    ...pass.refusals,
    'not-owner-here': '住戶資料裡這一戶的所有權人不是這位，請核對。',
    'owner-missing': '這一戶有幾位所有權人，請選是哪一位。',
    'passes-given-out': '證件已經發出，請收回證件來結案。',
    'unit-unknown': '住戶資料裡沒有這一戶，請核對戶號，從列出的裡面選。',
    'verify-first': '請先核對資料。',
  },
  facts: {
    ...money.facts,
    ...pass.facts,
    // No deposit is paid, and there is no last day.
    passIssued: '發證 {passNo}',
    passLost: '證件 {passNo} 掛失',
    passesReturned: '收回證件 {returnedCount} 張',
    passApplied: '申請住戶證',
    papersVerified: '資料核對齊全，影本存檔',
  },
  deadlines: {},
  told: {},
  prompts: {
    unopened: '請出示您的身分證，每位持證人交一張近照。代辦的請帶所有權人簽名的委託書。',
    verified: '資料齊了，住戶證免費，馬上為您發證。',
    issued: '證件請保管好，遺失請儘快來掛失。',
  },
}
