import { createContext } from 'react'
import type { Desk } from '../desk/desk'

/** What a screen may ask by itself, without moving on. */
export const AskContext = createContext<Pick<Desk, 'findHosts'>>({ findHosts: async () => [] })
