import { useState } from 'react'
import { failureOf } from '../api/failure'
import type { Values } from './draft'
import { leaf } from './leaf'
import type { FieldErrors } from './read-form'

const without = (errors: FieldErrors, names: readonly string[]): FieldErrors =>
  Object.fromEntries(Object.entries(errors).filter(([name]) => !names.includes(name)))

/** What is wrong with which field: found here, or told by the server; gone once it is changed. */
export function useFieldErrors(error: unknown) {
  const [found, setFound] = useState<FieldErrors>({})
  const [seen, setSeen] = useState<unknown>(null)
  if (error && error !== seen) {
    setSeen(error)
    const failure = failureOf(error)
    if (failure.kind === 'fields') {
      setFound(Object.fromEntries(failure.fields.map(({ path, code }) => [leaf(path), code])))
    }
  }
  return {
    errors: found,
    setErrors: setFound,
    forget: (changed: Values) => setFound((before) => without(before, Object.keys(changed))),
  }
}
