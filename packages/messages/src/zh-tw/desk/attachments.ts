/** Photos and copies that were handed in. */
export const attachments = {
  title: '附件',
  add: '新增附件',
  hint: '可拖曳到這裡、貼上或拍照',
  sending: (done: number, total: number) => `正在儲存第 ${done} 件，共 ${total} 件`,
  look: (name: string) => `查看 ${name}`,
  audit: '查看將列入稽核紀錄',
  pick: '拍照或選擇檔案',
  remove: '移除',
  notSaved: (name: string) => `「${name}」未能儲存，請再試一次。`,
  faults: {
    'file-not-picture': '只收相片（JPG、PNG、WebP）與 PDF。',
    'file-too-large': '檔案超過 5 MB，請縮小後再新增。',
  },
}
