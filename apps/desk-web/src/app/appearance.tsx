import { Dropdown } from 'antd'
import { Icon } from '../parts/icon'
import { useWords } from '../words/words-provider'
import { type Language, languageNames, languages, usePreferences } from './preferences'

export function LanguageMenu() {
  const { labelled, top } = useWords().desk
  const { language, setLanguage } = usePreferences()
  const items = languages.map((key) => ({
    key,
    label: <span lang={key}>{languageNames[key]}</span>,
  }))
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items,
        selectable: true,
        selectedKeys: [language],
        onClick: ({ key }) => setLanguage(key as Language),
      }}
    >
      <button
        className="tool"
        type="button"
        aria-label={labelled(top.language, languageNames[language])}
      >
        <Icon name="globe" size={16} />
        <span className="wide">{languageNames[language]}</span>
      </button>
    </Dropdown>
  )
}

export function ThemeSwitch() {
  const { top } = useWords().desk
  const { isDark, setDark } = usePreferences()
  return (
    <button
      className="tool"
      type="button"
      aria-label={isDark ? top.light : top.dark}
      onClick={() => setDark(!isDark)}
    >
      <Icon name={isDark ? 'sun' : 'moon'} size={16} />
      <span className="wide">{isDark ? top.light : top.dark}</span>
    </button>
  )
}
