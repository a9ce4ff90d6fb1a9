import { Alert, Button, Group, Paper, Stack, Table, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { moveStep, readTemplate } from '#contract/templates/templates.contract.ts'
import type { TemplateDetail } from '#contract/templates/templates.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { StepDialog } from './StepDialog.tsx'
import { StepLine } from './StepLine.tsx'

type Step = TemplateDetail['steps'][number]

/** The steps of a template, in order (DEAL-21): added, moved and changed as far as deals under way allow. */
export function StepsPart({ template }: { readonly template: TemplateDetail }) {
  const t = useTranslate()
  const [edited, setEdited] = useState<Step | 'new' | null>(null)
  const move = useOperation(moveStep, { invalidates: [readTemplate] })
  const onMove = (from: number, to: number) => {
    const step = template.steps[from]
    if (step) move.mutate({ templateId: template.id, version: template.version, stepId: step.id, position: to + 1 })
  }
  return (
    <Paper withBorder p="sm" component="section" aria-label={t('templates:steps')}>
      <Stack gap="xs">
        <Group justify="space-between">
          <Title order={2} size="h5">
            {t('templates:steps')}
          </Title>
          <Button size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setEdited('new')}>
            {t('templates:addStep')}
          </Button>
        </Group>
        {template.freeFrom > 1 && <Alert variant="light">{t('templates:locked', { step: template.freeFrom - 1 })}</Alert>}
        {template.steps.length === 0 ? (
          <EmptyState sentence={t('templates:noSteps')} />
        ) : (
          <Table.ScrollContainer minWidth={620}>
            <Table highlightOnHover aria-label={t('templates:steps')}>
              <Table.Tbody>
                {template.steps.map((step, index) => (
                  <StepLine
                    key={step.id}
                    template={template}
                    step={step}
                    index={index}
                    onMove={onMove}
                    onEdit={() => setEdited(step)}
                  />
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </Stack>
      {edited && <StepDialog template={template} step={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Paper>
  )
}
