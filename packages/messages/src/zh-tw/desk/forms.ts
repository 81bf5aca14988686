import type { DeskWords } from '../../zh-cn/desk'

export const forms: DeskWords['forms'] = {
  title: '表單',
  lead: '規程裡的登記表和單據，按時段從個案自動填好，可以直接列印，也可以匯出 Excel。',
  register: '登記表',
  sheet: '單據',
  all: '全部表單',
  toCase: '回到個案',
  from: '從',
  until: '到',
  print: '列印',
  onlyThis: '只列印這一張',
  save: '匯出 Excel',
  empty: '這段時間沒有紀錄。',
  noneOfCase: '這件個案還沒有這張單據，例如派工單要派出後才有。',
  cut: '這段時間的紀錄太多，只列出前 500 件，請縮短時段。',
  period: (from: string, until: string) => `${from} 至 ${until}`,
  page: (page: string, pages: string) => `第 ${page} 頁，共 ${pages} 頁`,
  printed: (by: string, at: string) => `${by} 列印於 ${at}`,
  saved: (by: string, at: string) => `${by} 匯出於 ${at}`,
}
