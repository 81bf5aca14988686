import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Watched } from '../../api/answers'
import { useTRPC } from '../../api/trpc'
import { useMe } from '../../app/session'
import { Icon } from '../../parts/icon'
import { useWords } from '../../words/words-provider'
import { ExportRegister } from '../export-register'
import { RegisterPage } from '../register-page'
import { exportsThings } from '../things/may'
import { Moment } from '../things/moment'
import { WatchedForm } from './watched-form'

/** 关注名单: who is not let in without the desk. Those above the desk keep it. */
export function WatchedPage() {
  const { watched } = useWords().desk.registers
  const mayKeep = exportsThings(useMe())
  const [edited, setEdited] = useState<Watched | 'new' | null>(null)
  return (
    <>
      <RegisterPage
        title={watched.title}
        lead={watched.lead}
        list={useQuery(useTRPC().registers.watched.queryOptions())}
        history="watch"
        empty={{ title: watched.empty, hint: watched.emptyHint }}
        tools={
          mayKeep && (
            <>
              <ExportRegister register="watched" />
              <button className="btn filled" type="button" onClick={() => setEdited('new')}>
                <Icon name="plus" size={16} />
                {watched.add}
              </button>
            </>
          )
        }
      >
        {(list) => <WatchedTable list={list} onEdit={mayKeep ? setEdited : null} />}
      </RegisterPage>
      {edited && (
        <WatchedForm watched={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </>
  )
}

interface TableProps {
  readonly list: readonly Watched[]
  /** Null for who only reads. */
  readonly onEdit: ((watched: Watched) => void) | null
}

function WatchedTable({ list, onEdit }: TableProps) {
  const { archive, registers } = useWords().desk
  const { fields, since } = registers.watched
  return (
    <table className="cases things">
      <thead>
        <tr>
          <th>{fields.name}</th>
          <th>{fields.phone}</th>
          <th>{fields.reason}</th>
          <th className="opened">{since}</th>
          <th>
            <span className="sr">{archive.form.edit}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {list.map((each) => (
          <tr key={each.id}>
            <td className="strong">{each.name || <span className="muted">–</span>}</td>
            <td className="nowrap num">{each.phoneMasked ?? <span className="muted">–</span>}</td>
            <td>{each.reason}</td>
            <td className="opened num">
              <Moment at={each.sinceAt} />
            </td>
            <td className="do">
              {onEdit && (
                <button className="btn sm" type="button" onClick={() => onEdit(each)}>
                  {archive.form.edit}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
