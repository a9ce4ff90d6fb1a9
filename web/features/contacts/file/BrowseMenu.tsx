import { Button, Group, Menu } from '@mantine/core'
import { IconLayoutGrid } from '@tabler/icons-react'
import { useTranslate } from '#web/app/languages/translate.ts'
import { FILE_GROUPS } from '#web/app/registries/file-sections.ts'
import type { FileSection } from '#web/app/registries/file-sections.ts'

interface Props {
  readonly sections: readonly FileSection[]
  readonly present: string
  readonly onOpen: (slug: string) => void
}

/** CON-8 « Tout parcourir »: any section of the file in two clicks, under its heading. */
export function BrowseMenu({ sections, present, onOpen }: Props) {
  const t = useTranslate()
  const groups = FILE_GROUPS.map((group) => ({ group, own: sections.filter((section) => section.group === group) }))
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconLayoutGrid size={14} aria-hidden />}>
          {t('file:browse')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Group align="flex-start" gap="xs">
          {groups.map(
            ({ group, own }) =>
              own.length > 0 && (
                <div key={group} role="group" aria-label={t(`file:group.${group}`)}>
                  <Menu.Label aria-hidden>{t(`file:group.${group}`)}</Menu.Label>
                  {own.map(({ slug, label }) => (
                    <Menu.Item
                      key={slug}
                      aria-current={slug === present ? 'page' : undefined}
                      fw={slug === present ? 600 : undefined}
                      onClick={() => onOpen(slug)}
                    >
                      {label(t)}
                    </Menu.Item>
                  ))}
                </div>
              ),
          )}
        </Group>
      </Menu.Dropdown>
    </Menu>
  )
}
