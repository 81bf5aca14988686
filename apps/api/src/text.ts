import { z } from 'zod'

// NUL cannot be stored by PostgreSQL; a lone surrogate is not text.
const isStorable = (text: string) => !/\0|\p{Surrogate}/u.test(text)

export const storableText = (max: number) =>
  z
    .string()
    .max(max, { error: 'text-too-long' })
    .refine(isStorable, { error: 'text-not-storable' })
    .normalize('NFC')
    .trim()

export const filledText = (max: number) => storableText(max).min(1, { error: 'required' })

/** An id in the one spelling in which it is hashed and compared. */
export const idText = () => z.guid({ error: 'id-impossible' }).toLowerCase()
