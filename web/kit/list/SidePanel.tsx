import { ActionIcon, CloseButton, Group, Text } from '@mantine/core'
import { useEventListener } from '@mantine/hooks'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './list.module.css'

interface SidePanelProps {
  readonly title: string
  readonly children: ReactNode
  onStep: (step: 1 | -1) => void
  onClose: () => void
}

/** Reads the active record beside the list; J and K go to the next and the one before. */
export function SidePanel({ title, children, onStep, onClose }: SidePanelProps) {
  const { t } = useTranslation('kit')
  const panel = useEventListener<'keydown', HTMLElement>('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose()
  })
  return (
    <aside ref={panel} className={classes['panel']} aria-label={title || t('list.panel')}>
      <Group gap={4} wrap="nowrap" className={classes['panelHead']}>
        <Text fw={600} truncate flex={1}>
          {title}
        </Text>
        <ActionIcon aria-label={t('list.previous')} title={t('list.previous')} onClick={() => onStep(-1)}>
          <IconChevronUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon aria-label={t('list.next')} title={t('list.next')} onClick={() => onStep(1)}>
          <IconChevronDown size={16} aria-hidden />
        </ActionIcon>
        <CloseButton size="sm" aria-label={t('list.panelClose')} onClick={onClose} />
      </Group>
      <div className={classes['panelBody']}>{children ?? <Text c="dimmed">{t('list.panelEmpty')}</Text>}</div>
    </aside>
  )
}
