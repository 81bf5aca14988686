import { createContext, use } from 'react'

const FormCase = createContext<string | null>(null)

/** The case whose command a form sends; a form that opens one has none. */
export const FormCaseProvider = FormCase

export const useFormCase = (): string | null => use(FormCase)
