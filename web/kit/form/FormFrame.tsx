import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconCheck, IconHistory } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorBlock } from '../feedback/ErrorBlock.tsx'
import { useFormats } from '../format/useFormats.ts'
import { ConflictDialog } from './ConflictDialog.tsx'
import type { FormState } from './form.types.ts'
import { LeaveGuard } from './LeaveGuard.tsx'

interface FormFrameProps {
  readonly form: FormState
  readonly children: ReactNode
  readonly submitLabel?: string
  /** Beside the button. */
  readonly others?: ReactNode
  /** In a dialog: « Annuler » closes it. */
  readonly onCancel?: () => void
  /** Inside a dialog, closing it is no leaving: what is typed is kept anyway. */
  readonly guarded?: boolean
}

/** Remarks that no field on the page shows. */
function Unseen({ form }: { readonly form: FormState }) {
  const errors = useSyncExternalStore(form.store.subscribe, form.store.errors)
  const unseen = Object.entries(errors).filter(([path]) => !form.store.saidOf(path))
  if (unseen.length === 0) return null
  return (
    <Alert role="alert" color="red" variant="light" py="xs">
      {unseen.map(([path, message]) => (
        <Text key={path} size="sm">
          {message}
        </Text>
      ))}
    </Alert>
  )
}

function Restored({ form }: { readonly form: FormState }) {
  const { t } = useTranslation('kit')
  const formats = useFormats()
  if (!form.restoredAt || !form.dirty) return null
  return (
    <Alert color="blue" variant="light" icon={<IconHistory aria-hidden />} py="xs" role="status">
      <Group gap="xs">
        <Text size="sm">{t('form.restored', { at: formats.instant(form.restoredAt) })}</Text>
        <Button size="xs" variant="default" onClick={form.discard}>
          {t('form.discard')}
        </Button>
      </Group>
    </Alert>
  )
}

function Said({ form }: { readonly form: FormState }) {
  const { t } = useTranslation('kit')
  const errors = useSyncExternalStore(form.store.subscribe, form.store.errors)
  const count = Object.keys(errors).length
  if (count > 0) return <Text c="var(--mantine-color-error)">{t('form.toCorrect', { count })}</Text>
  if (form.dirty) return <Text c="dimmed">{t('form.unsaved')}</Text>
  if (!form.saved) return null
  return (
    <Group gap={4} c="var(--mantine-color-success)">
      <IconCheck size={15} aria-hidden />
      <Text c="inherit">{t('form.saved')}</Text>
    </Group>
  )
}

/** Around the fields of a form: what was found again, refusals, « Enregistrer » (also Ctrl S) and « Enregistré ». */
export function FormFrame({ form, children, submitLabel, others, onCancel, guarded = true }: FormFrameProps) {
  const { t } = useTranslation('kit')
  const element = useRef<HTMLFormElement>(null)
  const asked = useRef(false)
  const errors = useSyncExternalStore(form.store.subscribe, form.store.errors)
  const submit = () => {
    asked.current = true
    form.submit()
  }
  // Once sent back, the first field to correct has the focus.
  useEffect(() => {
    if (!asked.current || Object.keys(errors).length === 0) return
    asked.current = false
    element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [errors])
  useHotkeys([['mod+S', () => form.dirty && submit()]], [])
  return (
    <form
      ref={element}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        // A form in a dialog opened from here is below this one for React.
        event.stopPropagation()
        submit()
      }}
    >
      <Stack gap="sm">
        <Restored form={form} />
        {children}
        <Unseen form={form} />
        {form.failure && !form.conflict && <ErrorBlock error={form.failure} />}
        <Group gap="sm">
          <Button size="xs" type="submit" loading={form.saving}>
            {submitLabel ?? t('form.save')}
          </Button>
          {others}
          {onCancel && (
            <Button size="xs" variant="default" onClick={onCancel}>
              {t('dialog.cancel')}
            </Button>
          )}
          <div role="status">
            <Said form={form} />
          </div>
        </Group>
      </Stack>
      {guarded && <LeaveGuard form={form} />}
      {form.conflict && <ConflictDialog form={form} conflict={form.conflict} />}
    </form>
  )
}
