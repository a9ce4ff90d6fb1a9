import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface SearchBoxProps {
  readonly label: string
  /** What is searched now. */
  readonly value: string
  onSearch: (search: string) => void
  /** Arrow down or Enter: to the results. */
  onLeave: () => void
}

/** Milliseconds without a key before the list is read again. */
const CALM = 200

/** Searches as one types. */
export function SearchBox({ label, value, onSearch, onLeave }: SearchBoxProps) {
  const { t } = useTranslation('kit')
  const [typed, setTyped] = useState(value)
  const asked = useRef(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  // The address moved by itself (back, « tout afficher »): what is typed follows.
  useEffect(() => {
    if (value !== asked.current) setTyped(value)
    asked.current = value
  }, [value])
  useEffect(() => () => clearTimeout(timer.current), [])

  const ask = (text: string) => {
    clearTimeout(timer.current)
    const search = text.trim()
    if (search === asked.current) return
    asked.current = search
    onSearch(search)
  }
  const type = (text: string) => {
    setTyped(text)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => ask(text), CALM)
  }
  const clear = () => {
    setTyped('')
    ask('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && typed !== '') {
      event.preventDefault()
      clear()
    }
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return
    event.preventDefault()
    ask(typed)
    onLeave()
  }
  return (
    <TextInput
      type="search"
      size="xs"
      w={240}
      aria-label={label}
      placeholder={label}
      value={typed}
      leftSection={<IconSearch size={14} aria-hidden />}
      rightSection={typed !== '' && <CloseButton size="xs" aria-label={t('list.clearSearch')} onClick={clear} />}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  )
}
