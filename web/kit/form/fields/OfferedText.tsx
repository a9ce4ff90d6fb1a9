import { Autocomplete } from '@mantine/core'
import type { AutocompleteProps } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import type { useField } from '../useField.ts'

interface OfferedTextProps<T> extends Pick<AutocompleteProps, 'description'> {
  readonly field: Pick<ReturnType<typeof useField>, 'value' | 'set' | 'input'>
  /** What is offered for what was typed, by the words that show it. */
  readonly found: ReadonlyMap<string, T>
  readonly onTyped: (text: string) => void
  readonly onChoose: (one: T) => void
}

export const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What was last typed, to be looked up once typing pauses; nothing after a choice. */
export function useTypedQuery() {
  const [typed, setTyped] = useState('')
  const [query] = useDebouncedValue(typed, 150)
  return { query, setTyped, enabled: query.trim().length > 1 }
}

/** A text that may be typed as it is, or taken from what is offered meanwhile. */
export function OfferedText<T>({ field: { value, set, input }, found, onTyped, onChoose, description }: OfferedTextProps<T>) {
  return (
    <Autocomplete
      size="xs"
      {...input}
      description={description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autoComplete="off"
      data={[...found.keys()]}
      filter={({ options }) => options}
      value={asText(value)}
      onChange={(text) => {
        if (found.has(text)) return
        set(text)
        onTyped(text)
      }}
      onOptionSubmit={(option) => {
        const one = found.get(option)
        if (one === undefined) return
        onChoose(one)
        onTyped('')
      }}
    />
  )
}
