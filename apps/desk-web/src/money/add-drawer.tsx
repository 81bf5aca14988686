import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { useTRPC } from '../api/trpc'
import { Icon } from '../parts/icon'
import { useWords } from '../words/words-provider'
import { LedgerFault } from './ledger-fault'

const nameMax = 40

/** One more drawer, by its name. */
export function AddDrawer() {
  const { drawers: words } = useWords().desk.money
  const trpc = useTRPC()
  const cache = useQueryClient()
  const [name, setName] = useState('')
  const add = useMutation(
    trpc.ledger.addDrawer.mutationOptions({
      onSuccess: () => {
        setName('')
        return cache.invalidateQueries(trpc.ledger.drawers.queryFilter())
      },
    }),
  )
  return (
    <form
      className="add-drawer"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        if (name.trim() !== '') add.mutate({ name: name.trim() })
      }}
    >
      <label className="sr" htmlFor="drawer-name">
        {words.name}
      </label>
      <Input
        id="drawer-name"
        placeholder={words.nameHint}
        maxLength={nameMax}
        autoComplete="off"
        value={name}
        onChange={(event) => {
          add.reset()
          setName(event.target.value)
        }}
      />
      <button className="btn" type="submit" disabled={add.isPending || name.trim() === ''}>
        <Icon name="plus" size={16} />
        {words.add}
      </button>
      {add.error && <LedgerFault error={add.error} />}
    </form>
  )
}
