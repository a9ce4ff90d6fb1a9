import { ActionIcon } from '@mantine/core'
import { IconChevronDown, IconChevronRight, IconDots } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslate } from '#web/app/languages/translate.ts'
import { ToneBadge } from '#web/kit/badge/Badge.tsx'
import type { ShownNode } from '#web/kit/tree/walk.ts'
import { PersonAvatar } from '../card/PersonAvatar.tsx'
import type { Person } from './org-tree.ts'
import { sizeBelow } from './org-tree.ts'
import { useOrgDrag } from './use-org-drag.ts'
import classes from './hierarchy.module.css'

interface OrgBranchProps {
  readonly shown: ShownNode
  readonly person: Person
  /** Null: not known. */
  readonly contacts: number | null
  readonly focusable: boolean
  readonly menuLabel: string
  onDrop: (draggedId: string) => void
}

/** One line of the tree: who, with which profile, and how many stand below. */
export function OrgBranch({ shown: { node, level, expanded }, person, contacts, focusable, menuLabel, onDrop }: OrgBranchProps) {
  const t = useTranslate()
  const ref = useRef<HTMLLIElement>(null)
  const over = useOrgDrag(ref, person.id, onDrop)
  const below = sizeBelow(node)
  const Chevron = expanded ? IconChevronDown : IconChevronRight
  return (
    <li
      ref={ref}
      role="treeitem"
      aria-level={level}
      aria-selected={focusable}
      aria-expanded={expanded}
      tabIndex={focusable ? 0 : -1}
      data-id={node.id}
      data-over={over || undefined}
      className={classes['node']}
      style={{ paddingLeft: 6 + (level - 1) * 22 }}
    >
      <span aria-hidden className={classes['chevron']} data-fold={expanded === undefined ? undefined : true}>
        {expanded !== undefined && <Chevron size={15} />}
      </span>
      <PersonAvatar id={person.id} name={person.name} photoId={person.photoId} size={22} />
      <span className={classes['name']}>
        {person.name}
        {person.isMe && ` (${t('people:me')})`}
      </span>
      <span className={classes['profile']}>{person.profileName}</span>
      {!person.active && <ToneBadge label={t('people:hierarchy.inactive')} />}
      {contacts !== null && contacts > 0 && (
        <span className={classes['contacts']}>{t('people:hierarchy.contacts', { count: contacts })}</span>
      )}
      <span className={classes['below']}>
        {over ? t('people:hierarchy.drop') : below > 0 && t('people:hierarchy.below', { count: below })}
      </span>
      <ActionIcon variant="subtle" color="gray" tabIndex={-1} data-menu aria-label={menuLabel}>
        <IconDots size={15} aria-hidden />
      </ActionIcon>
    </li>
  )
}
