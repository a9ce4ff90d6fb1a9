import { Anchor, Group } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslate } from '#web/app/languages/translate.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { ImportWizard } from '#web/kit/wizard/ImportWizard.tsx'
import { IMPORTS_ADDRESS } from '../import-addresses.ts'
import { FileStep } from '../steps/FileStep.tsx'

/** CON-71: the first step; the import then has an address of its own. */
export function NewImportPage() {
  const t = useTranslate()
  const navigate = useNavigate()
  const started = (importId: string) => void navigate({ to: '/services/imports/$importId', params: { importId }, replace: true })
  const labels = ['file', 'mapping', 'check', 'import', 'report'] as const
  return (
    <>
      <Group px="md" pt="sm">
        <Anchor component={AddressLink} address={IMPORTS_ADDRESS} underline="always" size="sm">
          {t('imports:list')}
        </Anchor>
      </Group>
      <ImportWizard
        title={t('imports:one')}
        current="file"
        steps={labels.map((key) => ({
          key,
          label: t(`kit:wizard.${key}`),
          content: key === 'file' ? <FileStep onStarted={started} /> : null,
        }))}
      />
    </>
  )
}
