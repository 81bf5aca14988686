import { Link } from '@tanstack/react-router'
import { useMe } from '../app/session'
import { Icon } from '../parts/icon'
import { useWords } from '../words/words-provider'
import { registers } from './register-list'

/** 登记册: what the desk keeps, one card a register. */
export function RegistersPage() {
  const { desk } = useWords()
  const me = useMe()
  return (
    <>
      <div className="page-head">
        <h1>{desk.registers.title}</h1>
        <p className="lead">{desk.registers.lead}</p>
      </div>
      <ul className="register-cards">
        {registers
          .filter(({ isFor }) => isFor?.(me) ?? true)
          .map(({ to, icon, title, hint }) => (
            <li key={to}>
              <Link className="card" to={to}>
                <Icon name={icon} size={24} />
                <span>
                  <b>{title(desk)}</b>
                  <span className="small muted">{hint(desk)}</span>
                </span>
              </Link>
            </li>
          ))}
      </ul>
    </>
  )
}
