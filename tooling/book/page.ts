import {
  clauseTitle,
  commandLabel,
  procedureName,
  roleName,
  stateName,
} from '@frontdesk/messages/lookups'
import type { Messages } from '@frontdesk/messages/messages'
import { policyText } from '@frontdesk/messages/span'
import {
  type ClauseId,
  citedBy,
  citedFor,
  clauses,
  isPolicyKey,
  outlineOf,
  type Procedure,
} from '@frontdesk/rules'

const ids = Object.keys(clauses) as ClauseId[]
const strikeClock = 'strikeClock'

/** The page of one procedure: its states, commands, values and clauses, read from the rules that run. */
export function pageOf(procedure: Procedure, words: Messages): string {
  const { id, numberPrefix } = procedure
  return `${[
    `# ${procedureName(words, id)}`,
    `\`${id}\`, numbers begin with ${numberPrefix}. Written by \`npm run book\`; not by hand.`,
    diagramOf(procedure, words),
    '## Commands',
    commandsOf(procedure, words),
    ...valuesOf(procedure, words),
    '## Clauses',
    clausesOf(procedure, words),
  ].join('\n\n')}\n`
}

function diagramOf(procedure: Procedure, words: Messages): string {
  const { ways, anywhere } = outlineOf(procedure)
  const place = (state: string) => (state === 'unopened' ? '[*]' : state)
  const named = (command: string) =>
    command === strikeClock ? 'time' : commandLabel(words, procedure.id, command)
  const states = procedure.states.filter((state) => state !== 'unopened')
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...states.map((state) => `  ${state}: ${stateName(words, procedure.id, state)}`),
    ...ways.map(
      ({ from, to, commands }) =>
        `  ${place(from)} --> ${place(to)}: ${commands.map(named).join(' / ')}`,
    ),
    ...procedure.endedStates.map((state) => `  ${state} --> [*]`),
    '```',
    ...anywhere.map(
      ({ command, to }) =>
        `\nFrom every unfinished state: ${named(command)} → ${stateName(words, procedure.id, to)}.`,
    ),
  ].join('\n')
}

function commandsOf(procedure: Procedure, words: Messages): string {
  const rows = Object.entries(procedure.commands)
    .filter(([type]) => type !== strikeClock)
    .map(([type, { by }]) => [
      `\`${type}\``,
      commandLabel(words, procedure.id, type),
      by.map((role) => roleName(words, role)).join(', '),
      citedFor(procedure, type).join(', '),
    ])
  return table(['Command', 'What it does', 'Who', 'Clauses'], rows)
}

function valuesOf(procedure: Procedure, words: Messages): string[] {
  const rows = Object.entries(procedure.policy).flatMap(([key, { default: written, clause }]) =>
    isPolicyKey(key)
      ? [[`\`${key}\``, words.kernel.policy[key], policyText(words.kernel, key, written), clause]]
      : [],
  )
  return rows.length === 0
    ? []
    : ['## Values a site may set', table(['Key', 'What it is', 'As written', 'Clause'], rows)]
}

function clausesOf(procedure: Procedure, words: Messages): string {
  const cited = new Set<string>(citedBy(procedure))
  const own = ids.filter((id) => clauses[id].procedure === procedure.id || cited.has(id))
  return table(
    ['Clause', 'Says'],
    own.map((id) => [id, clauseTitle(words, id)]),
  )
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
