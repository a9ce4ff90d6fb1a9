import { Group, Select, Text } from '@mantine/core'
import { chooseImportSheet, listContactImports, listImportLines, readContactImport } from '#contract/imports/imports.contract.ts'
import type { ImportDetail } from '#contract/imports/imports.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'

/** CON-71: which sheet of the workbook is read, where it has several; another one brings its own columns. */
export function SheetChoice({ one }: { readonly one: ImportDetail }) {
  const t = useTranslate()
  const formats = useFormats()
  const choose = useOperation(chooseImportSheet, {
    invalidates: [readContactImport, listContactImports, listImportLines],
    done: false,
  })
  if (one.sheetNames.length < 2)
    return <Text size="sm">{t('imports:sheet', { sheet: one.sheetName, shown: formats.number(one.lineCount) })}</Text>
  return (
    <Group align="flex-end" gap="sm">
      <Select
        label={t('imports:sheetToRead')}
        description={t('imports:sheetHint')}
        data={one.sheetNames}
        value={one.sheetName}
        allowDeselect={false}
        disabled={choose.isPending}
        onChange={(sheet) => {
          if (sheet && sheet !== one.sheetName) choose.mutate({ importId: one.id, version: one.version, sheet })
        }}
      />
      <Text size="sm" pb={8} role="status">
        {t('imports:lines', { count: one.lineCount, shown: formats.number(one.lineCount) })}
      </Text>
    </Group>
  )
}
