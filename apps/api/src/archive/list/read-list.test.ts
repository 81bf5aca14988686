import { describe, expect, test } from 'vitest'
import type { Table } from '../../spreadsheet/table'
import { readList } from './read-list'

const tableOf = (...lines: string[]): Table => ({
  rows: lines.map((line, index) => ({
    rowNo: index + 1,
    cells: line.split('|').map((cell) => cell.trim()),
  })),
})

function read(...lines: string[]) {
  const list = readList(tableOf(...lines))
  if (typeof list === 'string') throw new Error(list)
  return list
}

const faultsOf = (...lines: string[]) =>
  read(...lines).faults.map(({ rowNo, column, code, otherRowNo }) =>
    [rowNo, column, code, otherRowNo].filter((part) => part !== null).join(' '),
  )

describe('columns', () => {
  test.each([
    '楼栋|房号|楼层|用途|面积（平方米）|身份|姓名|电话|起始日期|截止日期',
    '樓棟|戶號|樓層|用途|面積|身分|姓名|電話|起始日|截止日',
    'Building|Unit|Floor|Use|Area (m²)|Kind|Name|Phone|From|Until',
    '栋号|门牌号|所在层|房屋性质|建筑面积㎡|住户类型|客户姓名|手机号码|入住日期|到期日期',
  ])('are known by their titles: %s', (titles) => {
    const { units } = read(
      titles,
      '3|3-1202|12|住宅|89.50|业主|吉田|13800136021|2024-02-29|2026/3/1',
    )

    expect(units).toEqual([
      {
        rowNo: 2,
        label: '3-1202',
        building: '3',
        floor: 12,
        kind: 'home',
        areaSquareMetres: 89.5,
        people: [
          {
            rowNo: 2,
            kind: 'owner',
            name: '吉田',
            phone: '13800136021',
            fromOn: '2024-02-29',
            untilOn: '2026-03-01',
          },
        ],
      },
    ])
  })

  test('may come after a heading, in any order, among others that are not read', () => {
    const { titles, units } = read(
      '汀兰苑住户名册',
      '',
      '序号|姓名|房号|身份|备注',
      '1|甲|3-1|租户|x',
    )

    expect(titles.ignored).toEqual(['序号', '备注'])
    expect(units[0]?.people[0]).toMatchObject({ kind: 'tenant', name: '甲' })
  })

  test('a list may have the owner and the tenant in columns of their own', () => {
    const { units, faults } = read(
      '房号|业主姓名|业主电话|租户姓名|租户电话',
      '3-1|甲|13800136021|乙|13800136022',
      '3-1|甲|13800136021|丙|',
    )

    expect(faults).toEqual([])
    expect(units[0]?.people.map(({ kind, name }) => [kind, name])).toEqual([
      ['owner', '甲'],
      ['tenant', '乙'],
      ['tenant', '丙'],
    ])
  })

  test('without units there is no list, and no column counts twice', () => {
    expect(readList(tableOf('姓名|电话', '甲|13800136021'))).toBe('label-missing')
    expect(readList(tableOf('房号|电话|手机', '3-1||'))).toBe('title-twice')
    expect(readList(tableOf('房号|姓名', '|'))).toBe('file-empty')
  })
})

describe('units', () => {
  test('rows of one unit are together, and may leave out what another says', () => {
    const { units, faults } = read(
      '房号|面积|身份|姓名',
      '3-1|80|业主|甲',
      '3-2|||',
      '3-1||住户|乙',
    )

    expect(faults).toEqual([])
    expect(
      units.map(({ label, areaSquareMetres, people }) => [label, areaSquareMetres, people.length]),
    ).toEqual([
      ['3-1', 80, 2],
      ['3-2', null, 0],
    ])
  })

  test('rooms beside their buildings become plates', () => {
    const { units, joined } = read('楼栋|房号', '1号楼|1202', '2栋|1202', 'A座|301')

    expect(joined).toBe('1-1202')
    expect(units.map(({ label }) => label)).toEqual(['1-1202', '2-1202', 'A-301'])
  })

  test('a stair goes between', () => {
    expect(read('楼栋|单元|房号', '3栋|2单元|1202').units[0]?.label).toBe('3-2-1202')
  })

  test('labels that are told apart by themselves stay as they are', () => {
    const { units, joined } = read('楼栋|房号', 'A座|1202', 'B座|1301')

    expect(joined).toBeNull()
    expect(units.map(({ label }) => label)).toEqual(['1202', '1301'])
  })
})

describe('faults', () => {
  const titles = '房号|楼层|用途|面积|身份|姓名|电话|起始日期|截止日期'

  test.each([
    ['|1|||业主|甲|||', ['2 label required']],
    ['3-1|x|||业主|甲|||', ['2 floor floor-impossible']],
    ['3-1||城堡||业主|甲|||', ['2 unitKind unit-kind-unknown']],
    ['3-1|||-5|业主|甲|||', ['2 areaSquareMetres area-impossible']],
    ['3-1|||1.234|业主|甲|||', ['2 areaSquareMetres area-impossible']],
    ['3-1||||朋友|甲|||', ['2 occupantKind kind-unknown']],
    ['3-1|||||甲|||', ['2 occupantKind kind-missing']],
    ['3-1||||业主||13800136021||', ['2 name name-missing']],
    ['3-1||||业主|甲|138001|||', ['2 phone phone-impossible']],
    ['3-1||||业主|甲|13800136021/13800136022||', ['2 phone phone-impossible']],
    ['3-1||||业主|甲||2026-02-30|', ['2 fromOn date-impossible']],
    ['3-1||||业主|甲||2026-03-02|2026-03-01', ['2 untilOn until-before-from']],
    ['2026-03-12||||业主|甲|||', ['2 label label-turned-date']],
    [`3-1||||业主|${'甲'.repeat(61)}|||`, ['2 name text-too-long']],
    ['3-1||||业主|a\0b|||', ['2 name text-not-storable']],
  ])('%s', (line, found) => {
    expect(faultsOf(titles, line)).toEqual(found)
  })

  test('all of them are found, each with its place and what was written', () => {
    const { faults } = read('房号|电话|姓名|身份', '3-1|12|甲|业主', '3-2|34|乙|朋友')

    expect(faults).toEqual([
      {
        rowNo: 2,
        column: 'phone',
        columnIndex: 1,
        code: 'phone-impossible',
        written: '12',
        otherRowNo: null,
      },
      expect.objectContaining({ rowNo: 3, column: 'phone', written: '34' }),
      expect.objectContaining({ rowNo: 3, column: 'occupantKind', written: '朋友' }),
    ])
  })

  test('rows that gainsay each other name each other', () => {
    expect(
      faultsOf('房号|面积|身份|姓名', '3-1|80|业主|甲', '3-1|81|业主|甲', '3-1||业主|乙'),
    ).toEqual(['3 areaSquareMetres unit-differs 2', '3 name person-twice 2'])
  })
})

test.each([
  ['46082', '2026-03-01'],
  ['20260301', '2026-03-01'],
  ['2026.3.1', '2026-03-01'],
  ['2026年3月1日', '2026-03-01'],
  ['2026-03-01 00:00:00', '2026-03-01'],
])('a date may be written %s', (text, date) => {
  expect(read('房号|身份|姓名|起始日期', `3-1|业主|甲|${text}`).units[0]?.people[0]?.fromOn).toBe(
    date,
  )
})

test.each([
  ['12F', 12],
  ['12 层', 12],
  ['B1', -1],
  ['地下2层', -2],
  ['-3', -3],
])('a floor may be written %s', (text, floor) => {
  expect(read('房号|楼层', `3-1|${text}`).units[0]?.floor).toBe(floor)
})

test.each(['𠮷', '阿卜杜·热合曼', '-5.00', '=1+1', '007', '-12栋'])('%s stays as it is', (name) => {
  const { units } = read('楼栋|房号|身份|姓名', `${name}|${name}x|业主|${name}`)

  expect(units[0]).toMatchObject({ building: name, label: `${name}x`, people: [{ name }] })
})
