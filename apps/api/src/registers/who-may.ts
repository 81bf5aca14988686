import { caseRoles } from '../ask'

/** Who works on cases sees where the things of the cases are. */
export const thingReaders = caseRoles

/** A whole list out of the house is for those above the desk. */
export const thingExporters = ['supervisor', 'manager', 'director'] as const
