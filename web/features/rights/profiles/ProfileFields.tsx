import { Button, Group } from '@mantine/core'
import { IconChecks } from '@tabler/icons-react'
import { everyRight } from '#contract/rights/profiles.rules.ts'
import { gridOf } from '#contract/rights/rights-grid.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { SwitchField } from '#web/kit/form/fields/SwitchField.tsx'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import type { FieldBinding } from '#web/kit/form/useField.ts'
import { RightsTabs } from './RightsTabs.tsx'

interface ProfileFieldsProps {
  field: (name: 'label' | 'valid' | 'rights') => FieldBinding
  readonly disabled?: boolean
}

/** ORG-10, ORG-14: label, validity, and rights tab by tab. */
export function ProfileFields({ field, disabled = false }: ProfileFieldsProps) {
  const t = useTranslate()
  const rights = field('rights')
  return (
    <>
      <Group align="flex-start" gap="lg">
        <TextField bind={field('label')} label={t('rights:form.label')} disabled={disabled} w={320} />
        <SwitchField
          bind={field('valid')}
          label={t('rights:form.valid')}
          description={t('rights:form.validHint')}
          disabled={disabled}
        />
      </Group>
      {!disabled && (
        <Group>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconChecks size={14} aria-hidden />}
            onClick={() => rights.store.set(rights.path, gridOf(everyRight()))}
          >
            {t('rights:form.everything')}
          </Button>
        </Group>
      )}
      <RightsTabs bind={rights} disabled={disabled} />
    </>
  )
}
