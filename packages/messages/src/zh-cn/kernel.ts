import type { KernelWords } from '../kernel-words'
import { everyProcedure } from './kernel/every-procedure'
import { failures, fieldDoubts, fieldFaults } from './kernel/faults'
import { policy, policyChoices } from './kernel/policy'
import { time, units, week } from './kernel/time'

export const kernel: KernelWords = {
  ...everyProcedure,
  roles: {
    receptionist: '前台接待员',
    supervisor: '客服主管',
    manager: '经理',
    director: '管理处主任',
    cashier: '收银员',
    assistant: '物业助理',
    steward: '片区管理员',
    department: '责任部门',
    purchaser: '代办者',
    system: '系统',
    kiosk: '自助机',
    host: '住户',
    admin: '管理员',
  },
  departments: {
    security: '安保部',
    engineering: '工程部',
    cleaning: '保洁部',
    greening: '绿化部',
  },
  fieldFaults,
  fieldDoubts,
  failures,
  policy,
  policyChoices,
  units,
  time,
  week,
  total: '合计',
  list: { comma: '、', and: '和', or: '或' },
  missing: '还缺 {count} 项：{missing}',
  someoneAllowed: '有此权限的岗位',
  yes: '是',
  no: '否',
  did: '{who}{done}',
}
