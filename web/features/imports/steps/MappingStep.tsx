import { Alert, Stack } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { listImportFields } from '#contract/imports/imports.contract.ts'
import type { ImportDetail } from '#contract/imports/imports.shapes.ts'
import type { ImportDefaults } from '#contract/imports/imports.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { MappingTable } from '#web/kit/wizard/MappingTable.tsx'
import { fieldsByColumn, isForbidden, withColumn } from '../mapping-choice.ts'
import type { ColumnFields } from '../mapping-choice.ts'
import { SheetChoice } from './SheetChoice.tsx'
import { DefaultsFields } from './DefaultsFields.tsx'

interface MappingStepProps {
  readonly one: ImportDetail
  readonly chosen: ColumnFields
  readonly defaults: ImportDefaults
  onChosen: (chosen: ColumnFields) => void
  onDefaults: (defaults: ImportDefaults) => void
}

/** CON-71: what each column of the file is, proposed or remembered; the user has the last word. */
export function MappingStep({ one, chosen, defaults, onChosen, onDefaults }: MappingStepProps) {
  const t = useTranslate()
  const fields = useRead(listImportFields, {}, { staleTime: Infinity })
  const proposed = fieldsByColumn(one.mapping)
  const columns = one.headings.map((heading, index) => ({
    index,
    heading,
    samples: one.samples.map((row) => row[index] ?? ''),
    field: chosen.get(index) ?? null,
    proposed: proposed.get(index) ?? null,
    ...(isForbidden(heading) ? { note: t('imports:nir') } : {}),
  }))
  const choose = (index: number, field: string | null) => {
    if (!isForbidden(one.headings[index] ?? '')) onChosen(withColumn(chosen, index, field))
  }
  return (
    <Stack gap="sm">
      <SheetChoice one={one} />
      {one.remembered && <Notice sentence={t('imports:remembered')} />}
      {one.warnings.map(({ sentence }) => (
        <Notice key={sentence} sentence={sentence} />
      ))}
      <DefaultsFields defaults={defaults} onChange={onDefaults} />
      <ReadPart read={fields}>
        {(read) => (
          <MappingTable
            columns={columns}
            fields={read.fields.map(({ key, heading }) => ({ value: key, label: heading }))}
            onChange={choose}
          />
        )}
      </ReadPart>
    </Stack>
  )
}

const Notice = ({ sentence }: { readonly sentence: string }) => (
  <Alert variant="light" py={6} icon={<IconInfoCircle aria-hidden />}>
    {sentence}
  </Alert>
)
