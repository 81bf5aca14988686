/** The written forms on the screen, and what stands around them on paper. */
export const forms = {
  title: '表单',
  lead: '规程里的登记表和单据，按时段从个案自动填好，可以直接打印，也可以导出 Excel。',
  register: '登记表',
  sheet: '单据',
  all: '全部表单',
  from: '从',
  until: '到',
  print: '打印',
  save: '导出 Excel',
  empty: '这段时间没有记录。',
  cut: '这段时间的记录太多，只列出前 500 件，请缩短时段。',
  copiesHint: '每张一式三联，各联另起一页。',
  period: (from: string, until: string) => `${from} 至 ${until}`,
  page: (page: string, pages: string) => `第 ${page} 页，共 ${pages} 页`,
  printed: (by: string, at: string) => `${by} 打印于 ${at}`,
  saved: (by: string, at: string) => `${by} 导出于 ${at}`,
}
