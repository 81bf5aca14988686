import { deflateRawSync, inflateRawSync } from 'node:zlib'
import exceljs from 'exceljs'
import { describe, expect, test } from 'vitest'
import { readAside, writeAside } from './aside'
import { readTable } from './read-table'
import type { Column, Sheet } from './table'
import { toCsv } from './to-csv'
import { toWorkbook } from './to-workbook'

const words: Column = { title: '姓名', kind: 'text', width: 12 }
const sheetOf = (texts: readonly string[]): Sheet => ({
  name: '住户',
  columns: [words, { ...words, title: 'note' }],
  rows: texts.map((text) => [text, 'x']),
})
const utf8 = (text: string) => new TextEncoder().encode(text)
const cellsOf = async (bytes: Uint8Array) => (await readTable(bytes)).rows.map(({ cells }) => cells)

const formulas = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://x.invalid","看")',
  '＝1+1',
  '－1+1',
  ' =1+1',
  "'=1+1",
  "''=1+1",
  '\t=1+1',
  ';=1+1',
  ',=1+1',
  'x\n=1+1',
  '"=1+1"',
]
const harmless = [
  '-5.00',
  '+8613800138000',
  '-12栋',
  '@',
  '-',
  '007',
  '13800138000',
  '2026-01-01',
  '𠮷野家',
  '阿卜杜·热合曼',
  'TRUE',
  "O'Brien",
  '3-1202',
  '1e5',
  '',
]

describe('what is written', () => {
  test.each(['xlsx', 'csv'] as const)('as %s comes back as it was', async (format) => {
    const texts = [...formulas, ...harmless]
    const sheet = sheetOf(texts)

    const bytes = format === 'xlsx' ? await toWorkbook(sheet) : toCsv(sheet)

    expect(await cellsOf(bytes)).toEqual([['姓名', 'note'], ...texts.map((text) => [text, 'x'])])
  })

  test('no cell of a CSV file begins like a formula', async () => {
    const text = new TextDecoder().decode(toCsv(sheetOf(formulas)))
    const cells = text
      .slice(1)
      .split('\r\n')
      .flatMap((line) => line.split(/,(?=x$)/))

    expect(cells.filter((cell) => /^"?\s*[=+\-@＝＋－＠\t\r]/.test(cell))).toEqual([])
  })

  test('no cell of an Excel file is a formula, and editing one makes none', async () => {
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.load((await toWorkbook(sheetOf(formulas))) as unknown as exceljs.Buffer)
    const cells = workbook.worksheets[0]?.getColumn(1).values.length ?? 0
    const types = formulas.map((_, row) => workbook.worksheets[0]?.getCell(row + 2, 1))

    expect(cells).toBe(formulas.length + 2)
    expect(types.map((cell) => cell?.type)).toEqual(formulas.map(() => exceljs.ValueType.String))
    expect(types.map((cell) => cell?.numFmt)).toEqual(formulas.map(() => '@'))
  })

  test('numbers and dates are numbers and dates', async () => {
    const columns: Column[] = [
      { title: '面积', kind: 'number', width: 8 },
      { title: '入住', kind: 'date', width: 12 },
    ]
    const bytes = await toWorkbook({
      name: 'x',
      columns,
      rows: [
        [-5, '2024-02-29'],
        [null, null],
      ],
    })

    expect(await cellsOf(bytes)).toEqual([
      ['面积', '入住'],
      ['-5', '2024-02-29'],
    ])
  })
})

describe('what is read', () => {
  test.each([
    ['UTF-8', utf8('房号,姓名\n3-1202,吉\n')],
    ['UTF-8 with its mark', utf8('\ufeff房号,姓名\r\n3-1202,吉\r\n')],
    ['UTF-16', new Uint8Array(Buffer.from('\ufeff房号\t姓名\n3-1202\t吉\n', 'utf16le'))],
    ['semicolons', utf8('房号;姓名\n3-1202;吉')],
  ])('%s', async (_, bytes) => {
    expect((await cellsOf(bytes)).slice(0, 2)).toEqual([
      ['房号', '姓名'],
      ['3-1202', '吉'],
    ])
  })

  test('GB18030, with the characters of four bytes', async () => {
    const line = Buffer.concat([
      Buffer.from('b7bfbac5', 'hex'),
      Buffer.from(',', 'latin1'),
      Buffer.from('9534b235', 'hex'),
      Buffer.from('8230b731', 'hex'),
    ])

    expect(await cellsOf(new Uint8Array(line))).toEqual([['房号', '𠮷㛃']])
  })

  test('rows keep the numbers that the program shows', async () => {
    const { rows } = await readTable(utf8('a,b\n\n"1\n2",x\ny,z\n'))

    expect(rows.map(({ rowNo, cells }) => [rowNo, cells[0]])).toEqual([
      [1, 'a'],
      [2, ''],
      [3, '1\n2'],
      [4, 'y'],
    ])
  })

  test('merged cells, formulas, links and rich text count by what they show', async () => {
    const workbook = new exceljs.Workbook()
    workbook.addWorksheet('藏', { state: 'hidden' }).addRow(['hidden'])
    const sheet = workbook.addWorksheet('住户')
    sheet.addRow([
      '3-1202',
      { formula: '1+1', result: 2 },
      { text: '甲', hyperlink: 'http://x.invalid' },
    ])
    sheet.addRow([
      '',
      { richText: [{ text: '吉' }, { text: '田' }] },
      new Date('2024-02-29T00:00:00Z'),
    ])
    sheet.mergeCells('A1:A2')

    expect(await cellsOf(new Uint8Array(await workbook.xlsx.writeBuffer()))).toEqual([
      ['3-1202', '2', '甲'],
      ['3-1202', '吉田', '2024-02-29'],
    ])
  })

  test.each([
    ['file-empty', new Uint8Array()],
    ['file-empty', utf8('\ufeff \n')],
    ['file-old-excel', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])],
    ['file-unreadable', utf8('PK nothing of the kind')],
    ['file-unreadable', utf8('a\0b')],
  ])('%s', async (fault, bytes) => {
    await expect(readTable(bytes)).rejects.toMatchObject({ fault })
  })

  test('a file that unpacks to more than it says, or to too much, is refused unread', async () => {
    const lying = await repacked((body) => ({ body: Buffer.concat([body, Buffer.alloc(9e6)]) }))
    const vast = await repacked((body) => ({ body, says: 900_000_000 }))

    await expect(readTable(lying)).rejects.toMatchObject({ fault: 'file-unreadable' })
    await expect(readAside(vast)).rejects.toMatchObject({ fault: 'file-too-large' })
  })

  test('a file is written and read beside the main thread', async () => {
    const bytes = await writeAside('csv', sheetOf(['=1']))

    expect((await readAside(bytes)).rows[1]?.cells).toEqual(['=1', 'x'])
  })
})

interface Changed {
  readonly body: Buffer
  readonly says?: number
}

/** A workbook whose first part was exchanged, with the directory's figures for it left or made up. */
async function repacked(change: (body: Buffer) => Changed): Promise<Uint8Array> {
  const file = Buffer.from(await toWorkbook(sheetOf(['x'])))
  const directory = file.readUInt32LE(file.lastIndexOf('PK\x05\x06') + 16)
  const local = file.readUInt32LE(directory + 42)
  const size = file.readUInt32LE(directory + 20)
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
  const { body, says } = change(inflateRawSync(file.subarray(start, start + size)))
  const packed = deflateRawSync(body)
  const head = Buffer.concat([file.subarray(0, start), packed])
  const tail = Buffer.from(file.subarray(directory))
  tail.writeUInt32LE(packed.length, 20)
  if (says !== undefined) tail.writeUInt32LE(says, 24)
  const end = tail.lastIndexOf('PK\x05\x06')
  tail.writeUInt16LE(1, end + 10)
  tail.writeUInt32LE(head.length, end + 16)
  return new Uint8Array(Buffer.concat([head, tail]))
}
