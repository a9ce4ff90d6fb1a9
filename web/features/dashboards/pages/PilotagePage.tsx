import { Stack, Title } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslate } from '#web/app/languages/translate.ts'
import { DealsWidget } from '../components/DealsWidget.tsx'
import { criterionOf, wordOfCriterion } from '../pilotage-search.ts'

/** The dashboards of the firm, within the reader's sight: each widget waits and fails alone. */
export function PilotagePage() {
  const t = useTranslate()
  const { critere, modele } = useSearch({ from: '/frame/pilotage' })
  const navigate = useNavigate({ from: '/pilotage' })
  return (
    <Stack p="md" gap="sm">
      <Title order={1}>{t('dashboards:title')}</Title>
      <DealsWidget
        criterion={criterionOf(critere)}
        templateId={modele ?? null}
        onChart={({ criterion = criterionOf(critere), templateId = modele ?? null }) =>
          void navigate({
            search: (now) => ({ ...now, critere: wordOfCriterion(criterion), modele: templateId ?? undefined }),
            replace: true,
            resetScroll: false,
          })
        }
      />
    </Stack>
  )
}
