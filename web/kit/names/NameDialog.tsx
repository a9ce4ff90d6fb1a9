import { Button, ColorSwatch, Group, Modal, Radio, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReturnFocus } from '../dialog/useReturnFocus.ts'
import { ErrorBlock } from '../feedback/ErrorBlock.tsx'
import type { ColourChoice } from './names.types.ts'

interface NameDialogProps {
  readonly title: string
  readonly name?: string
  readonly colour?: string | null
  readonly colours?: readonly ColourChoice[]
  readonly onSave: (name: string, colour: string | null) => Promise<unknown>
  readonly onClose: () => void
}

/** A name, and a colour where the list has some; open until it is kept. */
export function NameDialog({ title, name = '', colour = null, colours, onSave, onClose }: NameDialogProps) {
  const { t } = useTranslation('kit')
  useReturnFocus()
  const [typed, setTyped] = useState(name)
  const [chosen, setChosen] = useState(colour)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<Error | null>(null)
  const save = async () => {
    setBusy(true)
    setError(null)
    try {
      await onSave(typed.trim(), chosen)
      onClose()
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error(String(failure)))
      setBusy(false)
    }
  }
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('dialog.close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          void save()
        }}
      >
        <Stack gap="sm">
          <TextInput
            size="xs"
            label={t('names.name')}
            required
            maxLength={80}
            data-autofocus
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          {colours && (
            <Radio.Group label={t('names.colour')} value={chosen ?? ''} onChange={(value) => setChosen(value || null)}>
              <Group gap="xs" mt={4}>
                <Radio size="xs" value="" label={t('names.noColour')} />
                {colours.map(({ value, label }) => (
                  <Radio
                    key={value}
                    size="xs"
                    value={value}
                    label={
                      <Group gap={4} wrap="nowrap">
                        <ColorSwatch color={value} size={14} aria-hidden />
                        {label}
                      </Group>
                    }
                  />
                ))}
              </Group>
            </Radio.Group>
          )}
          {error && <ErrorBlock error={error} />}
          <Group justify="flex-end" gap="xs">
            <Button size="xs" variant="default" onClick={onClose}>
              {t('dialog.cancel')}
            </Button>
            <Button size="xs" type="submit" loading={busy} disabled={typed.trim() === ''}>
              {t('form.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
