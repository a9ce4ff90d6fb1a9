import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useTranslate } from '#web/app/languages/translate.ts'
import { MenuEntries } from '#web/kit/menu/MenuEntries.tsx'
import { useWhy } from '../../rights/why/useWhy.tsx'

/** The « … » of a file; not there when it would be empty. */
export function FileMenu({ contactId, name }: { readonly contactId: string; readonly name: string }) {
  const t = useTranslate()
  const why = useWhy({ contactId }, name)
  if (!why.entries.length) return null
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={30} aria-label={t('contacts:file.actions')}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <MenuEntries entries={why.entries} />
        </Menu.Dropdown>
      </Menu>
      {why.dialog}
    </>
  )
}
