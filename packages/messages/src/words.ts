import type {
  Account,
  ClauseId,
  CommandOf,
  CommandType,
  CommonContext,
  CommonFact,
  DepartmentKind,
  Role,
  Shape,
} from '@frontdesk/rules'

/** A shape without anything of its own: what is left is what every procedure has. */
interface Bare extends Shape {
  readonly state: never
  readonly command: never
  readonly fact: never
}

type CommonCommandType = Exclude<CommandType<Bare>, 'strikeClock'>

/** What somebody may do, and what a timeline says once it is done (`已报进展`, `reported progress`). */
export interface CommandWords {
  readonly label: string
  readonly done: string
}

/** What the desk presses to take one down, and what it is for. */
export interface OpeningWords {
  readonly label: string
  readonly hint: string
}

type Texts<Key extends string> = { readonly [Name in Key]: string }
type NamesIn<T> = T extends unknown ? Exclude<keyof T & string, 'type'> : never

type CommonFieldName = NamesIn<CommandOf<Bare>> | NamesIn<CommonContext> | NamesIn<CommonFact>
type OwnFieldName<S extends Shape> = Exclude<
  NamesIn<S['command']> | NamesIn<S['context']> | NamesIn<S['fact']>,
  CommonFieldName
>

type Literal<Value> = Value extends string ? (string extends Value ? never : Value) : never
type LiteralIn<T, Name> = T extends unknown
  ? Name extends keyof T
    ? Literal<T[Name]>
    : never
  : never
type ValuesOf<S extends Shape, Name> =
  | LiteralIn<S['command'], Name>
  | LiteralIn<S['context'], Name>
  | LiteralIn<S['fact'], Name>

// Roles, departments and clauses have their words once, for every field that names one.
type IsChoice<Value> = [Value] extends [never]
  ? false
  : [Value] extends [Role | DepartmentKind | ClauseId | Account]
    ? false
    : true

type Choices<S extends Shape> = {
  readonly [Name in Exclude<
    NamesIn<S['command']> | NamesIn<S['context']> | NamesIn<S['fact']>,
    'type'
  > as IsChoice<ValuesOf<S, Name>> extends true ? Name : never]: Texts<ValuesOf<S, Name>>
}

/** What the types of a procedure do not say: its codes, kinds and subjects; a test compares them. */
export interface Vocabulary {
  readonly shape: Shape
  readonly refusal: string
  readonly deadline: string
  readonly told: string
  /** Fields that offer values without insisting on them, each with those values. */
  readonly offered: object
}

type Prompts<S extends Shape> = { readonly [State in S['state'] | 'unopened']?: string }

/** The words of one procedure, without those that every procedure has. */
export interface OwnWords<V extends Vocabulary> {
  readonly name: string
  readonly opening: OpeningWords
  readonly states: Texts<V['shape']['state']>
  readonly commands: {
    readonly [Type in V['shape']['command']['type']]: CommandWords
  } & { readonly [Type in CommonCommandType]?: CommandWords }
  readonly fields: Texts<OwnFieldName<V['shape']>> & { readonly [Name in CommonFieldName]?: string }
  readonly choices: Choices<V['shape']> & {
    readonly [Name in keyof V['offered']]: Texts<V['offered'][Name] & string>
  }
  readonly refusals: Texts<V['refusal']>
  readonly facts: Texts<V['shape']['fact']['type']>
  readonly deadlines: Texts<V['deadline']>
  readonly told: Texts<V['told']>
  /** What the clerk can say aloud in a state; `unopened` while the opening form is filled in. */
  readonly prompts: Prompts<V['shape']>
  /** What is said instead to somebody on the line. */
  readonly phonePrompts?: Prompts<V['shape']>
  /** What the clerk does meanwhile: rises, smiles, offers a seat. */
  readonly cues?: Prompts<V['shape']>
}

/** The words that every procedure has. */
export interface CommonWords {
  readonly states: Texts<'withdrawn'>
  readonly commands: { readonly [Type in CommonCommandType]: CommandWords }
  readonly fields: Texts<CommonFieldName>
  readonly refusals: Texts<CommonRefusal>
  readonly facts: Texts<CommonFact['type']>
  readonly deadlines: Texts<'erasePersonalData'>
  readonly told: Texts<'reassigned'>
}

/** The refusals that every procedure can give. */
export type CommonRefusal =
  | 'already-seen'
  | 'case-ended'
  | 'command-unknown'
  | 'field-not-amendable'
  | 'held-higher'
  | 'not-due-yet'
  | 'not-in-this-state'
  | 'not-with-you'
  | 'personal-data-erased'
  | 'role-not-allowed'
  | 'value-impossible'

type Looked<Value = string> = Readonly<Record<string, Value>>

/** The words of one procedure as screens look them up: its own and those that every one has. */
export interface ProcedureWords {
  readonly name: string
  readonly opening: OpeningWords
  readonly states: Looked
  readonly commands: Looked<CommandWords>
  readonly fields: Looked
  readonly choices: Looked<Looked>
  readonly refusals: Looked
  readonly facts: Looked
  readonly deadlines: Looked
  readonly told: Looked
  readonly prompts: Looked
  readonly phonePrompts?: Looked
  readonly cues?: Looked
}
