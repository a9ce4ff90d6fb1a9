import { Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldProps } from '#web/kit/form/useField.ts'
import { useField } from '#web/kit/form/useField.ts'
import { htmlOf, textOf } from './rich-text.ts'

interface NotesFieldProps extends FieldProps {
  readonly minRows?: number
  /** Typing begins here when the window opens. */
  readonly first?: boolean
}

/** Text typed as lines and kept as HTML; what was written elsewhere with more than lines stays as it is until touched. */
export function NotesField({ minRows = 4, first = false, ...props }: NotesFieldProps) {
  const { t } = useTranslation('kit')
  const said = { ...props, description: props.description ?? t('form.sensitive') }
  const { value, set, input } = useField(said, (one) => textOf(String(one)))
  const html = typeof value === 'string' ? value : ''
  const written = useRef(html)
  const [text, setText] = useState(() => textOf(html))
  useEffect(() => {
    if (written.current === html) return
    written.current = html
    setText(textOf(html))
  }, [html])
  const type = (next: string) => {
    written.current = htmlOf(next)
    setText(next)
    set(written.current)
  }
  return (
    <Textarea
      autosize
      minRows={minRows}
      maxRows={16}
      {...input}
      data-autofocus={first || undefined}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
    />
  )
}
