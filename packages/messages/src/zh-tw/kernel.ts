import type { KernelWords } from '../kernel-words'
import { everyProcedure } from './kernel/every-procedure'
import { failures, fieldDoubts, fieldFaults } from './kernel/faults'
import { policy, policyChoices } from './kernel/policy'
import { time, units, week } from './kernel/time'

export const kernel: KernelWords = {
  ...everyProcedure,
  roles: {
    receptionist: '櫃檯人員',
    supervisor: '客服主管',
    manager: '經理',
    director: '管理中心主任',
    cashier: '出納',
    assistant: '物業助理',
    steward: '區域管理員',
    department: '權責單位',
    purchaser: '代辦人員',
    system: '系統',
    kiosk: '自助機',
    host: '住戶',
    admin: '系統管理員',
  },
  departments: {
    security: '保全組',
    engineering: '工務組',
    cleaning: '清潔組',
    greening: '園藝組',
  },
  fieldFaults,
  fieldDoubts,
  failures,
  policy,
  policyChoices,
  units,
  time,
  week,
  total: '合計',
  list: { comma: '、', and: '和', or: '或' },
  missing: '還缺 {count} 項：{missing}',
  someoneAllowed: '有此權限的同仁',
  yes: '是',
  no: '否',
  did: '{who}{done}',
}
