import type { Column } from '../spreadsheet/table'

export const text = (title: string, width = 14): Column => ({ title, kind: 'text', width })
export const date = (title: string): Column => ({ title, kind: 'date', width: 12 })
export const number = (title: string): Column => ({ title, kind: 'number', width: 10 })
