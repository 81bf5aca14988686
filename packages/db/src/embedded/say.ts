export interface EmbeddedMessage {
  readonly step:
    | 'copying'
    | 'found-again'
    | 'initialising'
    | 'moved'
    | 'ready'
    | 'restarting'
    | 'starting'
    | 'stopping'
  readonly detail?: string
}

/** Told what the server is doing; the words for it are the listener's. */
export type Say = (message: EmbeddedMessage) => void
