import { Table, UnstyledButton } from '@mantine/core'
import { IconChevronRight, IconClipboardList, IconUser, IconUsers } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { BalanceNode } from '#contract/dashboards/dashboards.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import type { LevelProps, Parent } from './level.types.ts'
import classes from './balance.module.css'

type Branch = Exclude<BalanceNode, { kind: 'deal' }>
const ICONS = { person: IconUsers, template: IconClipboardList, client: IconUser } as const

function below(node: Branch, parent: Parent): Parent {
  if (node.kind === 'client') return { clientId: node.id }
  return node.kind === 'person' ? { personId: node.id } : { ...parent, templateId: node.id }
}

interface BalanceBranchProps extends LevelProps {
  readonly node: Branch
  readonly alone: boolean
  /** What it holds, read once it is opened. */
  readonly children: (parent: Parent) => ReactNode
}

/** A person, one of their templates, or a client: its figures and, once opened, what it holds. */
export function BalanceBranch({ node, alone, children, ...level }: BalanceBranchProps) {
  const t = useTranslate()
  const formats = useFormats()
  const [open, setOpen] = useState(alone)
  const Icon = ICONS[node.kind]
  const isMe = node.kind === 'person' && node.isMe
  return (
    <>
      <Table.Tr data-kind={node.kind}>
        <Table.Th scope="row" style={{ paddingInlineStart: 8 + level.depth * 18 }}>
          <UnstyledButton
            className={classes['toggle']}
            aria-expanded={open}
            aria-label={t(open ? 'dashboards:balance.collapse' : 'dashboards:balance.expand', { name: node.name })}
            onClick={() => setOpen(!open)}
          >
            <IconChevronRight size={14} aria-hidden className={classes['chevron']} data-open={open || undefined} />
            <Icon size={14} aria-hidden />
            <span>{node.name}</span>
            {isMe && <em>({t('dashboards:balance.me')})</em>}
          </UnstyledButton>
        </Table.Th>
        {level.figures.map((figure) => {
          const value = figure.of(node.figures)
          return (
            <Table.Td
              key={figure.key}
              ta="right"
              data-nought={value === 0 || undefined}
              data-alarm={(figure.key === 'late' && value > 0) || undefined}
            >
              {figure.money ? formats.euros(value) : formats.number(value)}
            </Table.Td>
          )
        })}
        <Table.Td colSpan={3} />
      </Table.Tr>
      {open && children(below(node, level.parent))}
    </>
  )
}
