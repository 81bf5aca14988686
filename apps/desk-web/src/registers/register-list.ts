import type { LinkProps } from '@tanstack/react-router'
import type { Me } from '../api/answers'
import { hasCaseWork } from '../app/session'
import type { IconName } from '../parts/icon-paths'
import type { Words } from '../words/words'

export interface ListedRegister {
  readonly to: NonNullable<LinkProps['to']>
  readonly icon: IconName
  readonly title: (desk: Words['desk']) => string
  /** What it holds, in a line. */
  readonly hint: (desk: Words['desk']) => string
  /** Whom it is shown to; left out, everybody. */
  readonly isFor?: (me: Me) => boolean
}

const watchReaders: readonly string[] = ['receptionist', 'supervisor', 'manager', 'director']

/** Every register, in the order in which the desk shows them. */
export const registers: readonly ListedRegister[] = [
  {
    to: '/archive',
    icon: 'house',
    title: ({ archive }) => archive.title,
    hint: ({ archive }) => archive.lead,
  },
  {
    to: '/keys',
    icon: 'key',
    title: ({ keyCabinet }) => keyCabinet.title,
    hint: ({ keyCabinet }) => keyCabinet.lead,
    isFor: hasCaseWork,
  },
  {
    to: '/rooms',
    icon: 'door',
    title: ({ rooms }) => rooms.board,
    hint: ({ rooms }) => rooms.boardHint,
    isFor: (me) => me.hasRooms && hasCaseWork(me),
  },
  {
    to: '/registers/articles',
    icon: 'note',
    title: ({ registers }) => registers.articles.title,
    hint: ({ registers }) => registers.articles.lead,
  },
  {
    to: '/registers/instructions',
    icon: 'bell',
    title: ({ registers }) => registers.instructions.title,
    hint: ({ registers }) => registers.instructions.lead,
  },
  {
    to: '/registers/passes',
    icon: 'pass',
    title: ({ registers }) => registers.passes.title,
    hint: ({ registers }) => registers.passes.lead,
    isFor: hasCaseWork,
  },
  {
    to: '/registers/parking',
    icon: 'right',
    title: ({ registers }) => registers.parking.title,
    hint: ({ registers }) => registers.parking.lead,
    isFor: hasCaseWork,
  },
  {
    to: '/registers/parcels',
    icon: 'parcel',
    title: ({ registers }) => registers.parcels.title,
    hint: ({ registers }) => registers.parcels.lead,
    isFor: hasCaseWork,
  },
  {
    to: '/registers/custody',
    icon: 'coin',
    title: ({ registers }) => registers.custody.title,
    hint: ({ registers }) => registers.custody.lead,
    isFor: hasCaseWork,
  },
  {
    to: '/registers/watched',
    icon: 'eye',
    title: ({ registers }) => registers.watched.title,
    hint: ({ registers }) => registers.watched.lead,
    isFor: ({ roles }) => roles.some((role) => watchReaders.includes(role)),
  },
  {
    to: '/registers/departments',
    icon: 'person',
    title: ({ registers }) => registers.departments.title,
    hint: ({ registers }) => registers.departments.lead,
  },
  {
    to: '/registers/posts',
    icon: 'up',
    title: ({ registers }) => registers.posts.title,
    hint: ({ registers }) => registers.posts.lead,
  },
  {
    to: '/registers/calendar',
    icon: 'calendar',
    title: ({ registers }) => registers.calendar.title,
    hint: ({ registers }) => registers.calendar.lead,
  },
]
