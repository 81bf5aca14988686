import { demoId } from './random'

export interface DemoStaff {
  readonly personId: string
  readonly name: string
  readonly username: string
  readonly roles: readonly string[]
  readonly department: string | null
}

const member = (
  name: string,
  username: string,
  { role, department = null }: { role: string; department?: string | null },
): DemoStaff => ({
  personId: demoId(`staff ${username}`),
  name,
  username,
  roles: [role],
  department,
})

const inDepartment = (department: string) => ({ role: 'department', department })

export const demoStaff: readonly DemoStaff[] = [
  member('林知夏', 'linzhixia', { role: 'receptionist' }),
  member('沈佳禾', 'shenjiahe', { role: 'receptionist' }),
  member('顾明远', 'gumingyuan', { role: 'supervisor' }),
  member('何静仪', 'hejingyi', { role: 'supervisor' }),
  member('叶承安', 'yechengan', { role: 'manager' }),
  member('周慕云', 'zhoumuyun', { role: 'director' }),
  member('郑海川', 'zhenghaichuan', inDepartment('engineering')),
  member('许立岩', 'xuliyan', inDepartment('engineering')),
  member('秦守拙', 'qinshouzhuo', inDepartment('security')),
  member('罗定边', 'luodingbian', inDepartment('security')),
  member('白若溪', 'bairuoxi', inDepartment('cleaning')),
  member('江晚晴', 'jiangwanqing', inDepartment('cleaning')),
  member('陆青禾', 'luqinghe', inDepartment('greening')),
  member('方竹里', 'fangzhuli', inDepartment('greening')),
  member('孟知远', 'mengzhiyuan', { role: 'steward' }),
  member('钱清和', 'qianqinghe', { role: 'cashier' }),
  member('前台管理员', 'admin', { role: 'admin' }),
]

const idOf = (username: string): string => demoId(`staff ${username}`)

/** The desk's line of command: who is told, and who stands in. */
export const demoPosts = [
  { role: 'receptionist', personId: idOf('linzhixia'), deputyId: idOf('shenjiahe') },
  { role: 'supervisor', personId: idOf('gumingyuan'), deputyId: idOf('hejingyi') },
  { role: 'manager', personId: idOf('yechengan'), deputyId: idOf('zhoumuyun') },
  { role: 'director', personId: idOf('zhoumuyun'), deputyId: idOf('yechengan') },
]

export const demoDepartments = [
  { kind: 'engineering', headId: idOf('zhenghaichuan'), deputyId: idOf('xuliyan') },
  { kind: 'security', headId: idOf('qinshouzhuo'), deputyId: idOf('luodingbian') },
  { kind: 'cleaning', headId: idOf('bairuoxi'), deputyId: idOf('jiangwanqing') },
  { kind: 'greening', headId: idOf('luqinghe'), deputyId: idOf('fangzhuli') },
]
