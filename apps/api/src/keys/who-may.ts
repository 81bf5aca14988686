/** R7-4.5: the desk keeps the cabinet. */
export const keyKeepers = ['receptionist', 'supervisor', 'manager', 'director'] as const

/** The whole list says which doors stand empty, so it is not for every hand. */
export const keyExporters = ['supervisor', 'manager', 'director'] as const
