import { Anchor, Badge, Grid, Group, Paper, Stack, Title } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { readTemplate } from '#contract/templates/templates.contract.ts'
import { NotFound } from '#web/app/failures/NotFound.tsx'
import { useTranslate } from '#web/app/languages/translate.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { usePageTitle } from '#web/app/navigation/page-title.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { SkeletonForm } from '#web/kit/feedback/Skeletons.tsx'
import { CharacteristicsForm } from '../components/CharacteristicsForm.tsx'
import { StepsPart } from '../components/StepsPart.tsx'
import { TEMPLATES_ADDRESS } from '../template-addresses.ts'

/** One template: its characteristics (DEAL-2) and its steps (DEAL-20 to DEAL-22). */
export function TemplatePage() {
  const t = useTranslate()
  const { templateId } = useParams({ from: '/frame/services/modeles/$templateId' })
  const read = useRead(readTemplate, { templateId })
  usePageTitle(read.data?.name)
  if (read.error?.code === 'not_found') return <NotFound />
  const template = read.data
  return (
    <Stack p="md" gap="sm">
      <Anchor component={AddressLink} address={TEMPLATES_ADDRESS}>
        {t('templates:back')}
      </Anchor>
      {read.error && <ErrorBlock error={read.error} onRetry={() => void read.refetch()} />}
      {read.isPending && <SkeletonForm />}
      {template && (
        <>
          <Group gap="xs">
            <Title order={1}>{template.name}</Title>
            {template.archived && <Badge color="gray">{t('templates:state.archived')}</Badge>}
          </Group>
          <Grid gap="sm">
            <Grid.Col span={{ base: 12, lg: 4 }}>
              <Paper withBorder p="sm" component="section" aria-label={t('templates:characteristics')}>
                <Title order={2} size="h5" mb="xs">
                  {t('templates:characteristics')}
                </Title>
                <CharacteristicsForm template={template} />
              </Paper>
            </Grid.Col>
            <Grid.Col span={{ base: 12, lg: 8 }}>
              <StepsPart template={template} />
            </Grid.Col>
          </Grid>
        </>
      )}
    </Stack>
  )
}
