/** Photos and copies that were handed in. */
export const attachments = {
  title: '附件',
  add: '加附件',
  hint: '可拖到这里、粘贴或拍照',
  sending: (done: number, total: number) => `正在保存第 ${done} 件，共 ${total} 件`,
  look: (name: string) => `查看 ${name}`,
  audit: '查看将记入审计',
  pick: '拍照或选文件',
  remove: '去掉',
  notSaved: (name: string) => `「${name}」没有保存成功，请再试一次。`,
  faults: {
    'file-not-picture': '只收照片（JPG、PNG、WebP）和 PDF。',
    'file-too-large': '文件超过 5 MB，请缩小后再加。',
  },
}
