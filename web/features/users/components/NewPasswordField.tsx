import type { PasswordInputProps } from '@mantine/core'
import { Progress, Text } from '@mantine/core'
import { useId, useState } from 'react'
import type { PasswordStrength } from '#contract/users/password.rules.ts'
import { PASSWORD_MIN, passwordStrength } from '#contract/users/password.rules.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { PasswordField } from './PasswordField.tsx'

const LOOKS: Record<PasswordStrength, { share: number; colour: string }> = {
  short: { share: 15, colour: 'red' },
  guessable: { share: 35, colour: 'orange' },
  fair: { share: 70, colour: 'teal' },
  strong: { share: 100, colour: 'teal' },
}

const NOTHING: readonly string[] = []

interface Props extends Omit<PasswordInputProps, 'onChange'> {
  /** Names of the person and the firm, which the password may not be made of. */
  readonly known?: readonly string[]
  readonly onChange?: (value: string) => void
}

/** A password being chosen, with advice while one types. */
export function NewPasswordField({ known = NOTHING, onChange, ...field }: Props) {
  const t = useTranslate()
  const [typed, setTyped] = useState('')
  const advice = useId()
  const strength = passwordStrength(typed, known)
  return (
    <div>
      <PasswordField
        {...field}
        autoComplete="new-password"
        aria-describedby={advice}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          onChange?.(event.currentTarget.value)
        }}
      />
      {typed && <Progress mt={6} size={4} value={LOOKS[strength].share} color={LOOKS[strength].colour} aria-hidden />}
      <Text id={advice} size="xs" c="dimmed" mt={4} aria-live="polite">
        {typed ? t(`users:password.${strength}`, { count: PASSWORD_MIN }) : t('users:password.advice', { count: PASSWORD_MIN })}
      </Text>
    </div>
  )
}
