import { useState } from 'react'

interface Typed {
  readonly text: string
  type: (text: string) => void
  /** The field is left: what was read is written in full. */
  leave: () => void
}

/**
 * A value shown as text: while one types, the text is the typist's own; elsewhere it is the value's. What cannot be read
 * stays as typed, so that it can be corrected.
 */
export function useTypedText<T>(
  value: unknown,
  written: (value: unknown) => string,
  read: (text: string) => T | null | undefined,
  set: (value: T | string | null) => void,
): Typed {
  const [typing, setTyping] = useState<string | null>(null)
  return {
    text: typing ?? written(value),
    type: (text) => {
      setTyping(text)
      const understood = read(text)
      set(understood === undefined ? text : understood)
    },
    leave: () => setTyping(null),
  }
}
