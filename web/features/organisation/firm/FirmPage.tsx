import { Anchor, Stack, Tabs, Title } from '@mantine/core'
import { useParams, useRouter } from '@tanstack/react-router'
import { NotFound } from '#web/app/failures/NotFound.tsx'
import { useTranslate } from '#web/app/languages/translate.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { FirmLogos } from '../logos/FirmLogos.tsx'
import { FIRM_TABS, firmAddress, isFirmTab } from '../organisation-addresses.ts'
import { FirmHistory } from './FirmHistory.tsx'
import { FirmIdentity } from './FirmIdentity.tsx'
import { FirmVariables } from './FirmVariables.tsx'

/** « Établissement » (ORG-1, ORG-3): one section at a time, each with its address. */
export function FirmPage() {
  const t = useTranslate()
  const router = useRouter()
  const { tab } = useParams({ from: '/frame/administration/etablissement/$tab' })
  if (!isFirmTab(tab)) return <NotFound />
  return (
    <Stack p="md" gap="sm" maw={1200}>
      <Anchor component={AddressLink} address="/administration">
        {t('organisation:back')}
      </Anchor>
      <Title order={1}>{t('organisation:firm.title')}</Title>
      <Tabs
        value={tab}
        onChange={(next) => next && isFirmTab(next) && void router.navigate({ href: firmAddress(next) })}
        keepMounted={false}
      >
        <Tabs.List aria-label={t('organisation:firm.tabs')}>
          {FIRM_TABS.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`organisation:firm.tab.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="identite" pt="sm">
          <FirmIdentity />
        </Tabs.Panel>
        <Tabs.Panel value="logos" pt="sm">
          <FirmLogos />
        </Tabs.Panel>
        <Tabs.Panel value="variables" pt="sm">
          <FirmVariables />
        </Tabs.Panel>
        <Tabs.Panel value="historique" pt="sm">
          <FirmHistory />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  )
}
