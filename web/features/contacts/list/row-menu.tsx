import {
  IconArrowsRightLeft,
  IconBriefcase,
  IconCalendarPlus,
  IconFolderOpen,
  IconGitMerge,
  IconMail,
  IconPrinter,
  IconTag,
  IconTrash,
  IconUserShare,
} from '@tabler/icons-react'
import type { ContactRow } from '#contract/contacts/contacts.shapes.ts'
import { UNPLANNED_KINDS } from '#contract/steps/steps.types.ts'
import type { UnplannedKind } from '#contract/steps/steps.types.ts'
import type { Translate } from '#web/app/languages/translate.ts'
import type { MenuEntry } from '#web/kit/menu/menu.types.ts'
import { KIND_ICONS } from '../../timeline/marks/KindIcon.tsx'

export interface RowRuns {
  open: () => void
  /** With this template; without: to be chosen. */
  give: (templateId?: string) => void
  addEvent: (kind: UnplannedKind) => void
  write: (address: string) => void
  move: () => void
  keywords: () => void
  assign: () => void
  merge: () => void
  print: () => void
  remove: () => void
}

interface Template {
  readonly id: string
  readonly name: string
}

/** CON-25, DEAL-30: what may be done with one contact, at its right; greyed with the reason where one may not. */
export function rowEntries(t: Translate, row: ContactRow, templates: readonly Template[], run: RowRuns): MenuEntry[] {
  const { can, email } = row
  const edit = { can: can.edit, why: t('contacts:file.readOnly') }
  return [
    { key: 'open', label: t('contacts:list.open'), icon: <IconFolderOpen size={14} aria-hidden />, run: run.open },
    giveEntry(t, row, templates, run),
    eventEntry(t, row, run),
    {
      key: 'write',
      label: t('contactLists:menu.write'),
      icon: <IconMail size={14} aria-hidden />,
      can: email !== null,
      why: t('contactLists:menu.noEmail'),
      run: () => run.write(email ?? ''),
    },
    {
      key: 'move',
      label: t('contacts:batch.moveTo'),
      icon: <IconArrowsRightLeft size={14} aria-hidden />,
      ...edit,
      run: run.move,
    },
    {
      key: 'keywords',
      label: t('contactLists:menu.keywords'),
      icon: <IconTag size={14} aria-hidden />,
      ...edit,
      run: run.keywords,
    },
    {
      key: 'assign',
      label: t('contacts:batch.assignTo'),
      icon: <IconUserShare size={14} aria-hidden />,
      ...edit,
      run: run.assign,
    },
    {
      key: 'merge',
      label: t('merge:menu'),
      icon: <IconGitMerge size={14} aria-hidden />,
      can: can.merge,
      why: t('merge:cannot'),
      run: run.merge,
    },
    { key: 'print', label: t('file:print'), icon: <IconPrinter size={14} aria-hidden />, run: run.print },
    {
      key: 'delete',
      label: t('contactLists:menu.delete'),
      icon: <IconTrash size={14} aria-hidden />,
      danger: true,
      can: can.delete,
      why: t('contactLists:menu.cannotDelete'),
      run: run.remove,
    },
  ]
}

/** A sub-menu of the active templates; without one, the dialog that says so. */
function giveEntry(t: Translate, { can }: ContactRow, templates: readonly Template[], run: RowRuns): MenuEntry {
  const give = {
    key: 'give',
    label: t('contacts:list.giveDeal'),
    icon: <IconBriefcase size={14} aria-hidden />,
    can: can.addDeal,
    why: t('contacts:list.cannotGive'),
  }
  if (templates.length === 0) return { ...give, run: () => run.give() }
  return { ...give, entries: templates.map(({ id, name }) => ({ key: id, label: name, run: () => run.give(id) })) }
}

function eventEntry(t: Translate, { can }: ContactRow, run: RowRuns): MenuEntry {
  return {
    key: 'event',
    label: t('contactLists:menu.event'),
    icon: <IconCalendarPlus size={14} aria-hidden />,
    can: can.addEvent,
    entries: UNPLANNED_KINDS.map((kind) => {
      const Icon = KIND_ICONS[kind]
      return { key: kind, label: t(`timeline:kind.${kind}`), icon: <Icon size={14} aria-hidden />, run: () => run.addEvent(kind) }
    }),
  }
}
