import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DepartmentHeads } from '../../api/answers'
import { useTRPC } from '../../api/trpc'
import { useMe } from '../../app/session'
import { importsArchive } from '../../archive/may'
import { departmentName } from '../../words/lookup'
import { useWords } from '../../words/words-provider'
import { ExportRegister } from '../export-register'
import { keepsPosts } from '../may-name'
import { RegisterPage } from '../register-page'
import { DepartmentForm } from './department-form'

/** 部门负责人: who answers for a department, and who stands in. */
export function DepartmentsPage() {
  const words = useWords()
  const { archive, registers } = words.desk
  const { departments } = registers
  const me = useMe()
  const mayKeep = keepsPosts(me)
  const [edited, setEdited] = useState<DepartmentHeads | null>(null)
  const named = (person: DepartmentHeads['head']) =>
    person?.name ?? <span className="muted">{departments.nobody}</span>
  return (
    <>
      <RegisterPage
        title={departments.title}
        lead={departments.lead}
        list={useQuery(useTRPC().registers.departments.queryOptions())}
        history="department"
        empty={{ title: departments.title, hint: departments.lead }}
        tools={importsArchive(me) && <ExportRegister register="departments" />}
      >
        {(list) => (
          <table className="cases things">
            <thead>
              <tr>
                <th>{departments.fields.kind}</th>
                <th>{departments.fields.headId}</th>
                <th>{departments.fields.deputyId}</th>
                <th>
                  <span className="sr">{archive.form.edit}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {list.map((each) => (
                <tr key={each.kind}>
                  <td className="strong">{departmentName(words, each.kind)}</td>
                  <td>{named(each.head)}</td>
                  <td>{named(each.deputy)}</td>
                  <td className="do">
                    {mayKeep && (
                      <button className="btn sm" type="button" onClick={() => setEdited(each)}>
                        {archive.form.edit}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </RegisterPage>
      {edited && <DepartmentForm heads={edited} onClose={() => setEdited(null)} />}
    </>
  )
}
