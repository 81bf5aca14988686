import type { TemporaryPassWords } from '../vocabularies/temporary-pass'
import { money } from './money'
import { deposit, pass } from './passes'

export const words: TemporaryPassWords = {
  name: '临时出入证',
  opening: { label: '临时出入证', hint: '业主带装修工人办证，押金退证时退' },
  states: {
    applying: '待核对资料',
    verified: '待交费',
    paid: '待发证',
    issued: '已发证',
    returning: '已收证，待退押金',
    refunded: '已结清',
    refused: '不予办理',
  },
  commands: {
    ...money.commands,
    ...pass.commands,
    ...deposit.commands,
    open: { label: '申请临时出入证', done: '已申请临时出入证' },
    verify: { label: '核对资料', done: '已核对资料' },
    endPermit: { label: '施工许可终止', done: '施工许可已终止' },
    reopen: { label: '重新办理', done: '已另开一件接着办' },
  },
  fields: {
    ...money.fields,
    ...pass.fields,
    renovationId: '装修',
    ownerPresent: '业主是否到场',
    phone: '联系电话',
    documents: '每人已核对并复印的资料',
    copiesId: '资料存档号',
  },
  choices: {
    ...money.choices,
    ...pass.choices,
    documents: { idCard: '身份证', photo: '近照' },
  },
  refusals: {
    ...money.refusals,
    ...pass.refusals,
    ...deposit.refusals,
    'no-permit': '这一户没有在施工的装修，请先办装修手续、领施工许可。',
    'owner-absent': '要业主带工人来办，请约业主到场。',
    'permit-ended': '施工许可已经终止，不能再发证、续办或补办。',
    'unit-unknown': '业主档案里没有这一户，请核对房号，从列出的里面选。',
  },
  facts: {
    ...money.facts,
    ...pass.facts,
    passApplied: '申请临时出入证，业主到场',
    papersVerified: '资料核对齐全，复印留底',
  },
  deadlines: deposit.deadlines,
  told: { ...deposit.told, permitEnded: '装修完工，出入证到此为止，请催交回' },
  prompts: {
    unopened: '请业主带工人一起来，每位出示身份证、交一张近照。',
    verified: '资料齐了。请到财务交押金 10 元、工本费 5 元，每证一份，凭收据回来领证。',
    paid: '请把收据给我看一下，马上给您发证。',
    issued: '进出请带证。完工后带证和收据直接到财务退押金。',
    returning: '证件已收回，押金当面退给您。',
  },
}
