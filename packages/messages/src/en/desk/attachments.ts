/** Photos and copies that were handed in. */
export const attachments = {
  title: 'Attachments',
  add: 'Add a file',
  hint: 'Drop, paste or take a photo',
  sending: (done: number, total: number) => `Saving ${done} of ${total}`,
  look: (name: string) => `Show ${name}`,
  audit: 'Showing it is written to the audit',
  pick: 'Photo or file',
  remove: 'Remove',
  notSaved: (name: string) => `“${name}” was not saved. Please try again.`,
  faults: {
    'file-not-picture': 'Only photos (JPG, PNG, WebP) and PDF are taken.',
    'file-too-large': 'The file is over 5 MB. Make it smaller and add it again.',
  },
}
