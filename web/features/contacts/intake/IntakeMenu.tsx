import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconFileDownload, IconForms, IconUserPlus } from '@tabler/icons-react'
import { readBlankIntakeForm } from '#contract/contacts/intake/intake.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useMay } from '#web/app/session/session.ts'
import { fileAddress } from '#web/kit/call/address.ts'
import { useFollow } from '#web/kit/link/follow.ts'
import { NEW_FROM_INTAKE } from './intake-addresses.ts'

/** CON-60, CON-61: in the lists of contacts, the blank form and the contact made of a filled one. */
export function IntakeMenu() {
  const t = useTranslate()
  const may = useMay()
  const follow = useFollow()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          aria-label={t('intake:menuLabel')}
          leftSection={<IconForms size={14} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {t('intake:menu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          component="a"
          href={fileAddress(readBlankIntakeForm, {})}
          download
          leftSection={<IconFileDownload size={15} aria-hidden />}
        >
          {t('intake:blank')}
        </Menu.Item>
        {may('contact.create') && (
          <Menu.Item component="a" href={NEW_FROM_INTAKE} onClick={follow} leftSection={<IconUserPlus size={15} aria-hidden />}>
            {t('intake:create')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
