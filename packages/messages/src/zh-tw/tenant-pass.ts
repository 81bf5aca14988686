import type { TenantPassWords } from '../vocabularies'
import { money } from './money'
import { deposit, pass } from './passes'

export const words: TenantPassWords = {
  name: '承租戶證',
  opening: { label: '承租戶證', hint: '承租戶憑租約、補充協議、身分證和近照辦證，繳回時退押金' },
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
    open: { label: '申請承租戶證', done: '已申請承租戶證' },
    verify: { label: '核對資料', done: '已核對資料' },
    extendLease: { label: '續租', done: '已登記續租' },
    reopen: { label: '重新辦理', done: '已另立一件接著辦' },
  },
  fields: {
    ...money.fields,
    ...pass.fields,
    phone: '聯絡電話',
    leaseFrom: '租期自',
    leaseUntil: '租期至',
    documents: '已核對並影印的資料',
    copiesId: '資料存檔號',
    copy: '續租租約影本',
  },
  choices: {
    ...money.choices,
    ...pass.choices,
    documents: {
      lease: '租賃契約',
      leaseSupplement: '補充協議',
      idCard: '身分證',
      photo: '近照',
    },
  },
  refusals: {
    ...money.refusals,
    ...pass.refusals,
    ...deposit.refusals,
    'lease-missing': '請填租期起訖日期。',
    'lease-not-later': '續租的日期要晚於原來的租期。',
    'lease-reversed': '租期的開始日期晚於結束日期，請核對。',
    'unit-unknown': '住戶資料裡沒有這一戶，請核對戶號，從列出的裡面選。',
  },
  facts: {
    ...money.facts,
    ...pass.facts,
    passApplied: '申請承租戶證',
    papersVerified: '資料核對齊全，影本存檔，租期至 {leaseUntil}',
    unitLet: '登記出租單元，租期 {leaseFrom} 至 {leaseUntil}',
    leaseExtended: '續租至 {leaseUntil}',
  },
  deadlines: deposit.deadlines,
  told: deposit.told,
  prompts: {
    unopened: '請出示租約、補充協議和身分證，每位再交一張近照。',
    verified: '資料齊了。請到財務繳押金 10 元、工本費 5 元，每證一份，憑收據回來領證。',
    paid: '請讓我看一下收據，馬上為您發證。',
    issued: '證件請保管好，退租時憑證件和收據退押金。',
    returning: '證件已收回，收據上註明了張數，請憑收據到財務退押金。',
  },
}
