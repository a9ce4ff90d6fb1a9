import { Box, Group, Stack, Tabs } from '@mantine/core'
import { useParams, useRouter } from '@tanstack/react-router'
import { Suspense, useEffect } from 'react'
import { listRecentContacts, readContact, recordOpening } from '#contract/contacts/contacts.contract.ts'
import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'
import { NotFound } from '#web/app/failures/NotFound.tsx'
import { useTranslate } from '#web/app/languages/translate.ts'
import { usePageTitle } from '#web/app/navigation/page-title.ts'
import { fileSections } from '#web/app/registries/file-sections.ts'
import type { FileSection } from '#web/app/registries/file-sections.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { SkeletonForm } from '#web/kit/feedback/Skeletons.tsx'
import { fileAddressOf } from '../contact-addresses.ts'
import type { FileSlug } from '../contact-addresses.ts'
import { BrowseMenu } from '../file/BrowseMenu.tsx'
import { FileHeader } from '../file/FileHeader.tsx'
import { FileMenu } from '../file/FileMenu.tsx'
import classes from '../file/file.module.css'

const EVERY: readonly FileSection[] = fileSections

/** The file of one contact (« Dossier »): its header, and one section at a time, each with its address. */
export function ContactFilePage() {
  const { contactId, tab } = useParams({ from: '/frame/contacts/$contactId/$tab' })
  const found = useRead(readContact, { contactId })
  useOpening(contactId, found.isSuccess)
  usePageTitle(found.data?.name)
  if (found.error?.code === 'not_found') return <NotFound />
  return (
    <Box p="md">
      {found.error && <ErrorBlock error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <SkeletonForm />}
      {found.data && <FileSections contact={found.data} slug={tab} />}
    </Box>
  )
}

function FileSections({ contact, slug }: { readonly contact: ContactFile; readonly slug: string }) {
  const t = useTranslate()
  const router = useRouter()
  const sections = EVERY.filter(({ shown }) => shown?.(contact) ?? true)
  const section = sections.find((one) => one.slug === slug)
  if (!section) return <NotFound />
  const open = (next: string | null) => void router.navigate({ href: fileAddressOf(contact.id, next as FileSlug) })
  const actions = (
    <Group gap="xs" wrap="nowrap">
      <BrowseMenu sections={sections} present={slug} onOpen={open} />
      <FileMenu contact={contact} />
    </Group>
  )
  return (
    <Stack gap="sm">
      <FileHeader contact={contact} action={actions} />
      <Tabs value={slug} onChange={open} keepMounted={false}>
        <Tabs.List aria-label={t('contacts:file.tabs')} className={classes['tabs']}>
          {sections.map((one) => (
            <Tabs.Tab key={one.slug} value={one.slug}>
              {one.label(t)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {sections.map(({ slug: value, component: Section }) => (
          <Tabs.Panel key={value} value={value} pt="sm">
            <Suspense fallback={<SkeletonForm />}>
              <Section key={contact.id} contact={contact} />
            </Suspense>
          </Tabs.Panel>
        ))}
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
