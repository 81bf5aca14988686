import type { AppRouter } from '@frontdesk/api'
import type { inferRouterOutputs } from '@trpc/server'

export type RoomBoard = inferRouterOutputs<AppRouter>['rooms']['board']
export type BoardStay = RoomBoard['stays'][number]
