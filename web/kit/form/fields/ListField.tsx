import { ActionIcon, Button, Fieldset, Group, Stack } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldBinding, FieldProps } from '../useField.ts'
import { useField } from '../useField.ts'

interface ListFieldProps extends Pick<FieldProps, 'bind' | 'label'> {
  readonly addLabel: string
  /** A new item, still empty. */
  readonly fresh: unknown
  /** The fields of one item: `(item) => <TextField bind={item.at('number')} label="Numéro" />`. */
  readonly children: (item: FieldBinding, place: number) => ReactNode
}

const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Any number of the same: phones, addresses. */
export function ListField({ bind, label, addLabel, fresh, children }: ListFieldProps) {
  const { t } = useTranslation('kit')
  const { value, set, input } = useField({ bind, label })
  const held = items(value)
  const remove = (place: number) => {
    // Remarks are by place: those of the following items would be read beside the wrong ones.
    const others = Object.entries(bind.store.errors()).filter(([path]) => !path.startsWith(`${bind.path}.`))
    bind.store.setErrors(Object.fromEntries(others))
    set(held.filter((_, other) => other !== place))
  }
  return (
    <Fieldset legend={label} p="xs" m={0}>
      <Stack gap="xs">
        {held
          .map((_, place) => bind.at(String(place)))
          .map((item, place) => (
            <Group key={item.path} gap="xs" wrap="nowrap" align="flex-start">
              {children(item, place)}
              <ActionIcon
                mt={22}
                variant="subtle"
                color="gray"
                aria-label={t('form.removeItem', { label, place: place + 1 })}
                onClick={() => remove(place)}
              >
                <IconX size={15} aria-hidden />
              </ActionIcon>
            </Group>
          ))}
        {input.error && (
          <span role="alert" style={{ color: 'var(--mantine-color-error)' }}>
            {input.error}
          </span>
        )}
        <Group>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => set([...held, fresh])}
          >
            {addLabel}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  )
}
