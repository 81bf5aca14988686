import type { TenantPassWords } from '../vocabularies'
import { money } from './money'
import { deposit, pass } from './passes'

export const words: TenantPassWords = {
  name: '租户证',
  opening: { label: '租户证', hint: '租户凭合同、补充协议、身份证和近照办证，押金退证时退' },
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
    open: { label: '申请租户证', done: '已申请租户证' },
    verify: { label: '核对资料', done: '已核对资料' },
    extendLease: { label: '续租', done: '已登记续租' },
    reopen: { label: '重新办理', done: '已另开一件接着办' },
  },
  fields: {
    ...money.fields,
    ...pass.fields,
    phone: '联系电话',
    leaseFrom: '租期自',
    leaseUntil: '租期至',
    documents: '已核对并复印的资料',
    copiesId: '资料存档号',
    copy: '续租合同复印件',
  },
  choices: {
    ...money.choices,
    ...pass.choices,
    documents: {
      lease: '租赁合同',
      leaseSupplement: '补充协议',
      idCard: '身份证',
      photo: '近照',
    },
  },
  refusals: {
    ...money.refusals,
    ...pass.refusals,
    ...deposit.refusals,
    'lease-missing': '请填租期起止日期。',
    'lease-not-later': '续租的日期要晚于原来的租期。',
    'lease-reversed': '租期的开始日期晚于结束日期，请核对。',
    'unit-unknown': '业主档案里没有这一户，请核对房号，从列出的里面选。',
  },
  facts: {
    ...money.facts,
    ...pass.facts,
    passApplied: '申请租户证',
    papersVerified: '资料核对齐全，复印存档，租期至 {leaseUntil}',
    unitLet: '登记出租单元，租期 {leaseFrom} 至 {leaseUntil}',
    leaseExtended: '续租至 {leaseUntil}',
  },
  deadlines: deposit.deadlines,
  told: deposit.told,
  prompts: {
    unopened: '请出示租赁合同、补充协议和身份证，每位再交一张近照。',
    verified: '资料齐了。请到财务交押金 10 元、工本费 5 元，每证一份，凭收据回来领证。',
    paid: '请把收据给我看一下，马上给您发证。',
    issued: '证件请保管好，退租时凭证件和收据退押金。',
    returning: '证件已收回，收据上注明了张数，请凭收据到财务退押金。',
  },
}
