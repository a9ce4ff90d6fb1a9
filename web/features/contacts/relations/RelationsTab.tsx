import { Button, Grid, Stack } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'
import { listRelations } from '#contract/contacts/relations/relations.contract.ts'
import { kindFacts } from '#contract/contacts/relations/relations.types.ts'
import type { Relation } from '#contract/contacts/relations/relations.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'
import { FileBlock } from '../components/FileBlock.tsx'
import { HouseholdBlock } from './HouseholdBlock.tsx'
import { AddRelationDialog } from './RelationDialog.tsx'
import { RelationTable } from './RelationTable.tsx'

/** Travels with the drawing library, the first time there is something to draw. */
const FamilyGraph = lazy(async () => ({ default: (await import('./FamilyGraph.tsx')).FamilyGraph }))

const isFamily = ({ kind, ended }: Relation) =>
  !ended && kind !== 'own' && kindFacts(kind).from === 'person' && kindFacts(kind).to === 'person'

/** Section Relations of the file (CON-4): list, household, drawing. */
export function RelationsTab({ contact }: { readonly contact: ContactFile }) {
  const t = useTranslate()
  const read = useRead(listRelations, { contactId: contact.id })
  const [adding, setAdding] = useState(false)
  return (
    <ReadPart read={read}>
      {({ relations, household, types, can }) => (
        <Stack gap="sm">
          <Grid gap="sm">
            <Grid.Col span={{ base: 12, lg: 8 }}>
              <FileBlock
                title={t('relations:list')}
                sentence={t('relations:sentence')}
                add={can.edit && relations.length > 0 ? { label: t('relations:add'), run: () => setAdding(true) } : undefined}
              >
                {relations.length === 0 ? (
                  <EmptyState
                    sentence={t('relations:empty')}
                    action={
                      can.edit && (
                        <Button size="xs" onClick={() => setAdding(true)}>
                          {t('relations:add')}
                        </Button>
                      )
                    }
                  />
                ) : (
                  <RelationTable contact={contact} relations={relations} types={types} canEdit={can.edit} />
                )}
              </FileBlock>
            </Grid.Col>
            <Grid.Col span={{ base: 12, lg: 4 }}>
              <HouseholdBlock
                contact={contact}
                members={household}
                likely={relations.filter(isFamily).map(({ other }) => other)}
                canEdit={can.edit}
              />
            </Grid.Col>
          </Grid>
          {relations.length > 0 && (
            <Suspense fallback={<SkeletonLines lines={8} />}>
              <FamilyGraph contactId={contact.id} />
            </Suspense>
          )}
          {adding && <AddRelationDialog contact={contact} types={types} onClose={() => setAdding(false)} />}
        </Stack>
      )}
    </ReadPart>
  )
}
