import { loadMessages } from '@frontdesk/messages/load-messages'
import { procedureName } from '@frontdesk/messages/lookups'
import { type Procedure, procedureIds, procedures } from '@frontdesk/rules'
import { pageOf } from './page'

export const bookFolder = 'docs/procedures'

/** Every page of the book by its path: a page a procedure, and one that lists them. */
export async function pagesOfBook(): Promise<ReadonlyMap<string, string>> {
  const [words, chinese] = [await loadMessages('en'), await loadMessages('zh-CN')]
  const all: readonly Procedure[] = procedureIds.map((id) => procedures[id])
  const lines = all.map(
    ({ id, states }) =>
      `| [${procedureName(words, id)}](${id}.md) | ${procedureName(chinese, id)} | ${states.length - 1} |`,
  )
  const list = `# The book of procedures

Each page is read from the rules that run, by \`npm run book\`.

| Procedure | ${chinese.desk.book.title} | States |
| --- | --- | --- |
${lines.join('\n')}
`
  return new Map([
    [`${bookFolder}/README.md`, list],
    ...all.map((each) => [`${bookFolder}/${each.id}.md`, pageOf(each, words)] as const),
  ])
}
