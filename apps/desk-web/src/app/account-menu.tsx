import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Dropdown } from 'antd'
import { signOut } from '../api/account'
import { clearDrafts } from '../form/draft'
import { Icon } from '../parts/icon'
import { useWords } from '../words/words-provider'

/** Who is signed in, and the way out. */
export function AccountMenu({ name, role }: { readonly name: string; readonly role: string }) {
  const { top } = useWords().desk
  const cache = useQueryClient()
  const navigate = useNavigate()

  async function leave() {
    await signOut()
    clearDrafts()
    cache.clear()
    await navigate({ to: '/sign-in' })
  }

  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        items: [{ key: 'out', label: top.signOut, icon: <Icon name="out" size={16} /> }],
        onClick: leave,
      }}
    >
      <button className="tool" type="button" title={top.account}>
        <span className="avatar" aria-hidden="true">
          {name.slice(0, 1)}
        </span>
        <span>
          {name}
          <span className="muted wide"> · {role}</span>
        </span>
      </button>
    </Dropdown>
  )
}
