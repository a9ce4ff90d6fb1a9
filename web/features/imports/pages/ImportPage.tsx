import { Alert, Anchor, Button, Group } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import {
  abandonContactImport,
  checkContactImport,
  listContactImports,
  listImportLines,
  readContactImport,
  runContactImport,
} from '#contract/imports/imports.contract.ts'
import type { ImportDetail } from '#contract/imports/imports.shapes.ts'
import type { ImportDefaults } from '#contract/imports/imports.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { useVerdictSentence } from '#web/kit/call/sentences.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { ImportWizard } from '#web/kit/wizard/ImportWizard.tsx'
import type { WizardStep } from '#web/kit/wizard/ImportWizard.tsx'
import { IMPORTS_ADDRESS } from '../import-addresses.ts'
import { fieldsByColumn, mappingOf, namesSomebody } from '../mapping-choice.ts'
import { Counts } from '../steps/Counts.tsx'
import { GoingStep } from '../steps/GoingStep.tsx'
import { LinesPreview } from '../steps/LinesPreview.tsx'
import { MappingStep } from '../steps/MappingStep.tsx'
import { ReportStep } from '../steps/ReportStep.tsx'
import { UndoneStep } from '../undo/UndoneStep.tsx'

const STEPS = ['file', 'mapping', 'check', 'import', 'report'] as const
type Step = (typeof STEPS)[number]

const STEP_OF: Readonly<Record<ImportDetail['state'], Step>> = {
  mapping: 'mapping',
  checking: 'check',
  checked: 'check',
  importing: 'import',
  failed: 'import',
  done: 'report',
  abandoned: 'report',
  undoing: 'report',
  undone: 'report',
}

const TOUCHED = [readContactImport, listContactImports, listImportLines]

/** CON-71: one import, at the step where it stands; closing the page loses nothing. */
export function ImportPage() {
  const { importId } = useParams({ from: '/frame/services/imports/$importId' })
  const read = useRead(readContactImport, { importId })
  return (
    <ReadPart read={read} skeleton={<SkeletonLines lines={10} />}>
      {(one) => <ImportSteps key={`${one.id} ${one.sheetName}`} one={one} />}
    </ReadPart>
  )
}

function ImportSteps({ one }: { readonly one: ImportDetail }) {
  const t = useTranslate()
  const sentence = useVerdictSentence()
  const [chosen, setChosen] = useState(() => fieldsByColumn(one.mapping))
  const [defaults, setDefaults] = useState<ImportDefaults>(one.defaults)
  const [remapping, setRemapping] = useState(false)
  const check = useOperation(checkContactImport, { invalidates: TOUCHED, done: false, onDone: () => setRemapping(false) })
  const run = useOperation(runContactImport, { invalidates: TOUCHED, done: false })
  const asked = { importId: one.id, version: one.version }
  const current = one.state === 'checked' && remapping ? 'mapping' : STEP_OF[one.state]
  const writes = one.counts.verdicts.new + one.counts.verdicts.updated + one.counts.verdicts.duplicate > 0
  // Nothing to write, but lines to mend: the report gives them.
  const rejects = one.counts.verdicts.rejected > 0
  const parts: Readonly<Record<Step, Omit<WizardStep, 'key' | 'label'>>> = {
    file: { content: null },
    mapping: {
      content: <MappingStep one={one} chosen={chosen} defaults={defaults} onChosen={setChosen} onDefaults={setDefaults} />,
      next: {
        label: t('imports:check'),
        busy: check.isPending,
        can: namesSomebody(chosen),
        why: sentence('import.nothing_mapped'),
        run: () => check.mutate({ ...asked, mapping: mappingOf(chosen, one.mapping), defaults }),
      },
    },
    check:
      one.state === 'checking'
        ? { content: <GoingStep one={one} /> }
        : {
            content: (
              <>
                <Counts one={one} />
                <LinesPreview one={one} />
              </>
            ),
            back: () => setRemapping(true),
            next: {
              label: writes || !rejects ? t('imports:run') : t('imports:toRejected'),
              busy: run.isPending,
              can: writes || rejects,
              why: t('imports:nothingToDo'),
              run: () => run.mutate(asked),
            },
          },
    import: {
      content: <GoingStep one={one} />,
      ...(one.state === 'failed'
        ? { next: { label: t('imports:resume'), busy: run.isPending, run: () => run.mutate(asked) } }
        : {}),
    },
    report: {
      content: <Report one={one} />,
    },
  }
  return (
    <>
      <Group justify="space-between" px="md" pt="sm" gap="xs">
        <Anchor component={AddressLink} address={IMPORTS_ADDRESS} underline="always" size="sm">
          {t('imports:list')}
        </Anchor>
        {['mapping', 'checking', 'checked'].includes(one.state) && <Abandon importId={one.id} />}
      </Group>
      <ImportWizard
        title={t('imports:ofFile', { name: one.fileName })}
        current={current}
        steps={STEPS.map((key) => ({ key, label: t(`kit:wizard.${key}`), ...parts[key] }))}
      />
    </>
  )
}

function Report({ one }: { readonly one: ImportDetail }) {
  const t = useTranslate()
  if (one.state === 'abandoned') return <Alert variant="light">{t('imports:abandoned')}</Alert>
  return one.state === 'undoing' || one.state === 'undone' ? <UndoneStep one={one} /> : <ReportStep one={one} />
}

function Abandon({ importId }: { readonly importId: string }) {
  const t = useTranslate()
  const abandon = useOperation(abandonContactImport, { invalidates: TOUCHED, done: t('imports:abandoned') })
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      color="gray"
      loading={abandon.isPending}
      onClick={() => abandon.mutate({ importId })}
    >
      {t('imports:abandon')}
    </Button>
  )
}
