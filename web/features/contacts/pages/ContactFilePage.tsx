import { Box, Grid, Stack, Tabs } from '@mantine/core'
import { useParams, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { listRecentContacts, readContact, recordOpening } from '#contract/contacts/contacts.contract.ts'
import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'
import { NotFound } from '#web/app/failures/NotFound.tsx'
import { useTranslate } from '#web/app/languages/translate.ts'
import { usePageTitle } from '#web/app/navigation/page-title.ts'
import { ContactTimeline } from '#web/features/timeline/ContactTimeline.tsx'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { SkeletonForm } from '#web/kit/feedback/Skeletons.tsx'
import { FILE_TABS, fileAddressOf, isFileTab } from '../contact-addresses.ts'
import type { FileTab } from '../contact-addresses.ts'
import { CoordinatesTab } from '../file/CoordinatesTab.tsx'
import { FileHeader } from '../file/FileHeader.tsx'
import { FileMenu } from '../file/FileMenu.tsx'
import { FollowersCard } from '../file/FollowersCard.tsx'
import { GeneralTab } from '../file/GeneralTab.tsx'
import { HistoryTab } from '../file/HistoryTab.tsx'
import { RelationsTab } from '../relations/RelationsTab.tsx'
import { WealthTab } from '../wealth/WealthTab.tsx'

const LABELS = {
  general: 'contacts:file.general',
  coordonnees: 'contacts:file.coordinates',
  relations: 'relations:tab',
  patrimoine: 'wealth:tab',
  suivi: 'contacts:file.timeline',
  historique: 'contacts:file.history',
} as const

/** The file of one contact (« Dossier »): its header, and one section at a time, each with its address. */
export function ContactFilePage() {
  const { contactId, tab } = useParams({ from: '/frame/contacts/$contactId/$tab' })
  const found = useRead(readContact, { contactId })
  useOpening(contactId, found.isSuccess)
  usePageTitle(found.data?.name)
  if (found.error?.code === 'not_found' || !isFileTab(tab)) return <NotFound />
  return (
    <Box p="md">
      {found.error && <ErrorBlock error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <SkeletonForm />}
      {found.data && <FileSections contact={found.data} tab={tab} />}
    </Box>
  )
}

function FileSections({ contact, tab }: { readonly contact: ContactFile; readonly tab: FileTab }) {
  const t = useTranslate()
  const router = useRouter()
  return (
    <Stack gap="sm">
      <FileHeader contact={contact} action={<FileMenu contactId={contact.id} name={contact.name} />} />
      <Tabs
        value={tab}
        onChange={(next) => void router.navigate({ href: fileAddressOf(contact.id, next as FileTab) })}
        keepMounted={false}
      >
        <Tabs.List aria-label={t('contacts:file.tabs')}>
          {FILE_TABS.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(LABELS[name])}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="general" pt="sm">
          <Grid gap="sm">
            <Grid.Col span={{ base: 12, lg: 9 }}>
              <GeneralTab contact={contact} />
            </Grid.Col>
            <Grid.Col span={{ base: 12, lg: 3 }}>
              <FollowersCard contact={contact} />
            </Grid.Col>
          </Grid>
        </Tabs.Panel>
        <Tabs.Panel value="coordonnees" pt="sm">
          <CoordinatesTab contact={contact} />
        </Tabs.Panel>
        <Tabs.Panel value="relations" pt="sm">
          <RelationsTab key={contact.id} contact={contact} />
        </Tabs.Panel>
        <Tabs.Panel value="patrimoine" pt="sm">
          <WealthTab key={contact.id} contact={contact} />
        </Tabs.Panel>
        <Tabs.Panel value="suivi" pt="sm">
          <ContactTimeline contactId={contact.id} contactName={contact.name} />
        </Tabs.Panel>
        <Tabs.Panel value="historique" pt="sm">
          <HistoryTab contactId={contact.id} />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  )
}

/** CON-22: noted once per visit of the file, silently. */
function useOpening(contactId: string, found: boolean): void {
  const { mutate } = useOperation(recordOpening, { done: false, invalidates: [listRecentContacts], refused: () => true })
  useEffect(() => {
    if (found) mutate({ contactId })
  }, [contactId, found, mutate])
}
