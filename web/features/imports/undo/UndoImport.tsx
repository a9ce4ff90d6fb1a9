import { Button, Stack, Text } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useState } from 'react'
import { listContactImports, listImportLines, readContactImport } from '#contract/imports/imports.contract.ts'
import type { ImportDetail } from '#contract/imports/imports.shapes.ts'
import { readImportUndo, undoContactImport } from '#contract/imports/undo/undo.contract.ts'
import type { Out } from '#contract/kernel/operation.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ConfirmDialog } from '#web/kit/dialog/ConfirmDialog.tsx'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'
import { useFormats } from '#web/kit/format/useFormats.ts'

type Undoable = Pick<ImportDetail, 'id' | 'fileName' | 'counts' | 'undoableUntil'>
type Foretold = Out<typeof readImportUndo>

const wroteSomething = ({ counts, undoableUntil }: Undoable) =>
  undoableUntil !== null && counts.outcomes.created + counts.outcomes.updated > 0

/** REL-5: undoes an import while it may be; what will happen is said before. Nothing is shown of one that cannot be undone. */
export function UndoImport({ one, inList = false }: { readonly one: Undoable; readonly inList?: boolean }) {
  const t = useTranslate()
  const [asking, setAsking] = useState(false)
  if (!wroteSomething(one)) return null
  const ask = () => setAsking(true)
  return (
    <>
      {inList ? (
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          aria-label={t('importUndo:actionOf', { name: one.fileName })}
          onClick={ask}
        >
          {t('importUndo:short')}
        </Button>
      ) : (
        <Button variant="default" leftSection={<IconArrowBackUp size={14} aria-hidden />} onClick={ask}>
          {t('importUndo:action')}
        </Button>
      )}
      {asking && <UndoDialog one={one} onClose={() => setAsking(false)} />}
    </>
  )
}

function UndoDialog({ one, onClose }: { readonly one: Undoable; onClose: () => void }) {
  const t = useTranslate()
  const read = useRead(readImportUndo, { importId: one.id })
  const undo = useOperation(undoContactImport, {
    invalidates: [readContactImport, listContactImports, listImportLines],
    done: false,
    refused: () => true,
  })
  return (
    <ConfirmDialog
      title={t('importUndo:title', { name: one.fileName })}
      confirmLabel={t('importUndo:confirm')}
      onConfirm={async () => {
        const version = read.data?.version
        if (version !== undefined) await undo.mutateAsync({ importId: one.id, version })
      }}
      onClose={onClose}
    >
      <ReadPart read={read} skeleton={<SkeletonLines lines={3} />}>
        {(foretold) => <WhatWillHappen foretold={foretold} />}
      </ReadPart>
    </ConfirmDialog>
  )
}

function WhatWillHappen({ foretold }: { readonly foretold: Foretold }) {
  const t = useTranslate()
  const formats = useFormats()
  const words = (['trashed', 'restored', 'kept'] as const).filter((what) => foretold[what] > 0)
  const others = foretold.kept - foretold.keptLines.length
  return (
    <Stack gap={6}>
      {foretold.trashed + foretold.restored === 0 && <Text>{t('importUndo:nothing')}</Text>}
      {words.map((what) => (
        <Text key={what}>
          {t(`importUndo:foretold.${what}`, { count: foretold[what], shown: formats.number(foretold[what]) })}
        </Text>
      ))}
      {foretold.keptLines.length > 0 && (
        <ul style={{ margin: 0, paddingInlineStart: 18, maxHeight: 200, overflowY: 'auto' }}>
          {foretold.keptLines.map(({ subjectId, subject, message }, index) => (
            <li key={subjectId ?? index}>
              <Text size="xs">
                <strong>{subject}</strong> — {message}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {others > 0 && <Text size="xs">{t('importUndo:more', { count: others, shown: formats.number(others) })}</Text>}
      <Text size="sm" c="dimmed">
        {t('importUndo:again')}
      </Text>
    </Stack>
  )
}
