import { Graph, layout } from '@dagrejs/dagre'
import { outlineOf, type Procedure } from '@frontdesk/rules'
import { textWidth } from './text-width'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface DrawnState extends Point {
  readonly state: string
  readonly width: number
  readonly height: number
}

export interface DrawnWay {
  readonly from: string
  readonly to: string
  /** Time leads along it, not a person. */
  readonly isTime: boolean
  readonly lines: readonly string[]
  readonly points: readonly Point[]
  /** Where the middle of its words stands. */
  readonly words: Point
}

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly states: readonly DrawnState[]
  readonly ways: readonly DrawnWay[]
}

interface Naming {
  readonly state: (state: string) => string
  readonly command: (command: string) => string
}

export const lineHeight = 18
const margin = 14
const boxHeight = 56
const startSize = 14

/** Where each state and each way of a procedure stands, so that as few ways as possible cross. */
export function laidOut(procedure: Procedure, name: Naming): Drawing {
  const graph = new Graph({ multigraph: true })
  graph.setGraph({
    rankdir: 'TB',
    nodesep: 40,
    edgesep: 24,
    ranksep: 34,
    marginx: margin,
    marginy: margin,
  })
  const ways = outlineOf(procedure).ways.flatMap(apart)
  for (const state of new Set(ways.flatMap(({ from, to }) => [from, to]))) {
    graph.setNode(state, sizeOf(state, name.state(state)))
  }
  for (const { from, to, isTime, commands } of ways) {
    const lines = commands.map(name.command)
    const width = Math.max(...lines.map((line) => textWidth(line, 13))) + 12
    const label = { lines, width, height: lines.length * lineHeight, labelpos: 'c' }
    graph.setEdge({ v: from, w: to, name: String(isTime) }, label)
  }
  layout(graph)
  const { width = 0, height = 0 } = graph.graph() as Partial<Record<string, number>>
  return {
    width,
    height,
    states: graph
      .nodes()
      .map((state) => ({ state, ...(graph.node(state) as Omit<DrawnState, 'state'>) })),
    ways: ways.map(({ from, to, isTime }) => {
      const { lines, points, x, y } = graph.edge({ v: from, w: to, name: String(isTime) })
      return { from, to, isTime, lines, points, words: { x, y } }
    }),
  }
}

interface OneKind {
  readonly from: string
  readonly to: string
  readonly isTime: boolean
  readonly commands: readonly string[]
}

/** What people do and what time does are two ways, though they lead the same way. */
function apart({ from, to, commands }: ReturnType<typeof outlineOf>['ways'][number]): OneKind[] {
  const people = commands.filter((command) => command !== 'strikeClock')
  return [
    ...(people.length > 0 ? [{ from, to, isTime: false, commands: people }] : []),
    ...(people.length < commands.length
      ? [{ from, to, isTime: true, commands: ['strikeClock'] }]
      : []),
  ]
}

function sizeOf(state: string, name: string) {
  if (state === 'unopened') return { width: startSize, height: startSize }
  return {
    width: Math.max(120, textWidth(name, 15) + 36, textWidth(state, 12) + 36),
    height: boxHeight,
  }
}
