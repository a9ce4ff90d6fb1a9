import { Fieldset, SimpleGrid } from '@mantine/core'
import type { ReactNode } from 'react'
import type { FirmField } from '#contract/organisation/firm.labels.ts'
import type { FieldBinding } from '#web/kit/form/useField.ts'

export interface FirmFieldsProps {
  readonly field: (name: FirmField) => FieldBinding
}

/** A section of the firm's form, its fields in columns. */
export function FirmFieldset({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <Fieldset legend={legend} p="sm">
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="sm" verticalSpacing="xs">
        {children}
      </SimpleGrid>
    </Fieldset>
  )
}
