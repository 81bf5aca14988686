import type { TemporaryPassWords } from '../vocabularies/temporary-pass'
import { money } from './money'
import { deposit, pass } from './passes'

export const words: TemporaryPassWords = {
  name: '臨時出入證',
  opening: { label: '臨時出入證', hint: '所有權人帶裝修工人辦證，押金退證時退' },
  states: {
    applying: '待核對資料',
    verified: '待繳費',
    paid: '待發證',
    issued: '已發證',
    returning: '已收證，待退押金',
    refunded: '已結清',
    refused: '不予受理',
  },
  commands: {
    ...money.commands,
    ...pass.commands,
    ...deposit.commands,
    open: { label: '申請臨時出入證', done: '已申請臨時出入證' },
    verify: { label: '核對資料', done: '已核對資料' },
    endPermit: { label: '施工許可終止', done: '施工許可已終止' },
    reopen: { label: '重新辦理', done: '已另立一件接著辦' },
  },
  fields: {
    ...money.fields,
    ...pass.fields,
    renovationId: '裝修',
    ownerPresent: '所有權人是否到場',
    phone: '聯絡電話',
    documents: '每人已核對並影印的資料',
    copiesId: '資料存檔號',
  },
  choices: {
    ...money.choices,
    ...pass.choices,
    documents: { idCard: '身分證', photo: '近照' },
  },
  refusals: {
    ...money.refusals,
    ...pass.refusals,
    ...deposit.refusals,
    'no-permit': '這一戶沒有施工中的裝修，請先辦裝修手續、領施工許可。',
    'owner-absent': '要所有權人帶工人來辦，請約所有權人到場。',
    'permit-ended': '施工許可已經終止，不能再發證、續辦或補發。',
    'unit-unknown': '住戶資料裡沒有這一戶，請核對戶號，從列出的裡面選。',
  },
  facts: {
    ...money.facts,
    ...pass.facts,
    passApplied: '申請臨時出入證，所有權人到場',
    papersVerified: '資料核對齊全，影本留存',
  },
  deadlines: deposit.deadlines,
  told: { ...deposit.told, permitEnded: '裝修完工，出入證到此為止，請催繳回' },
  prompts: {
    unopened: '請所有權人帶工人一起來，每位出示身分證、交一張近照。',
    verified: '資料齊了。請到財務繳押金 10 元、工本費 5 元，每證一份，憑收據回來領證。',
    paid: '請把收據給我看一下，馬上為您發證。',
    issued: '進出請帶證。完工後帶證和收據直接到財務退押金。',
    returning: '證件已收回，押金當面退給您。',
  },
}
