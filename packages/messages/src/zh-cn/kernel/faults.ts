import type { KernelWords } from '../../kernel-words'

export const fieldFaults: KernelWords['fieldFaults'] = {
  required: '请填写这一项。',
  'text-too-long': '太长了，请缩短。',
  'text-not-storable': '含有存不下的符号，请删去后再填。',
  'phone-impossible': '号码打不通，请核对位数；座机请加区号，境外请加国家代码。',
  'instant-impossible': '请填完整的日期和时间。',
  'date-impossible': '请填完整的日期。',
  'amount-impossible': '请填大于零的金额，最多两位小数。',
  'receipt-number-impossible': '请按收据上的号码填，例如 SJ-2026-000123。',
  'number-impossible': '请填整数。',
  'number-too-small': '数字太小，请核对。',
  'number-too-large': '数字太大，请核对。',
  'id-impossible': '请从列出的里面选一个。',
  'identity-number-length': '身份证号码是 18 位，请对照证件填写；15 位的旧号码已停用。',
  'identity-number-wrong': '身份证号码有误，请对照证件逐位核对。',
  'credit-code-impossible': '统一社会信用代码是 18 位数字或大写字母，请对照证照核对。',
  'choice-impossible': '没有这个选项，请重新选择。',
  'value-impossible': '填的内容不合要求，请核对。',
}

/** Said beside what is taken, but may be mistyped. */
export const fieldDoubts: KernelWords['fieldDoubts'] = {
  'plate-unusual': '不是常见的内地车牌，请再看一眼；境外车牌照填即可。',
  'credit-code-checksum': '末位与前 17 位对不上，请对照证照再看一眼；确实如此就照填。',
}

export const failures: KernelWords['failures'] = {
  offline: '网络断了，您填的内容还在，恢复后请再试一次。',
  'database-away': '暂时保存不了，没有丢失任何内容，请稍后再试。',
  'too-busy': '同时办这件事的人太多，您填的内容还在，请再试一次。',
  'too-many': '操作太快，请稍等几秒再试。',
  'too-large': '内容太长，请缩短后再试。',
  'case-changed': '您填写时，这件已有变动。您写的内容还在。',
  'signed-out': '登录已过期，请重新登录；您填的内容还在。',
  'role-not-allowed': '您的岗位不办这件事，请找主管或管理员。',
  'not-found': '找不到这件，可能不在本项目，请核对编号。',
  'bad-request': '有几处要改，请看标出的地方。',
  unexpected: '没有保存成功，您填的内容还在，请再试一次。',
}
