import type { PasswordInputProps } from '@mantine/core'
import { PasswordInput } from '@mantine/core'
import { useTranslate } from '#web/app/languages/translate.ts'

/** A password whose button to show it has a name, and a place in the order of the keyboard. */
export function PasswordField(props: PasswordInputProps) {
  const t = useTranslate()
  return <PasswordInput visibilityToggleButtonProps={{ 'aria-label': t('users:field.showPassword'), tabIndex: 0 }} {...props} />
}
