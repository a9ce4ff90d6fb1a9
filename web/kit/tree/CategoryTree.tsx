import { IconChevronDown, IconChevronRight, IconDots } from '@tabler/icons-react'
import type { KeyboardEvent, MouseEvent } from 'react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../format/useFormats.ts'
import type { DraggedRows } from '../list/rows/useRowDrag.ts'
import { useRowDrop } from '../list/rows/useRowDrop.ts'
import type { Point } from '../menu/PointMenu.tsx'
import { PointMenu } from '../menu/PointMenu.tsx'
import type { MenuEntry } from '../menu/menu.types.ts'
import { onTreeKey } from './keys.ts'
import type { TreeNode } from './tree.types.ts'
import type { ShownNode } from './walk.ts'
import { shownNodes } from './walk.ts'
import '../tokens.css'
import classes from './tree.module.css'

interface TreeProps {
  /** Says what the tree is of. */
  readonly label: string
  readonly nodes: readonly TreeNode[]
  readonly selected: string | null
  onSelect: (id: string) => void
  /** Rows dragged from a list may fall on this node. The same must be offered in the rows' menu. */
  readonly accepts?: (rows: DraggedRows, node: TreeNode) => boolean
  onDrop?: (rows: DraggedRows, node: TreeNode) => void
  readonly nodeMenu?: (node: TreeNode) => readonly MenuEntry[]
  /** Nodes whose children are not shown at first. */
  readonly folded?: readonly string[]
}

interface BranchProps extends Pick<TreeProps, 'accepts' | 'onDrop'> {
  readonly shown: ShownNode
  readonly selected: boolean
  readonly focusable: boolean
  readonly hasMenu: boolean
}

function Branch({ shown: { node, level, expanded }, selected, focusable, hasMenu, accepts, onDrop }: BranchProps) {
  const { t } = useTranslation('kit')
  const formats = useFormats()
  const drop = useRowDrop<HTMLLIElement>({
    accepts: accepts && ((rows) => accepts(rows, node)),
    onDrop: onDrop && ((rows) => onDrop(rows, node)),
  })
  const Chevron = expanded ? IconChevronDown : IconChevronRight
  return (
    <li
      {...drop}
      role="treeitem"
      aria-level={level}
      aria-selected={selected}
      aria-expanded={expanded}
      tabIndex={focusable ? 0 : -1}
      data-id={node.id}
      className={classes['node']}
      style={{ paddingLeft: 6 + (level - 1) * 16 }}
    >
      <span aria-hidden className={classes['chevron']} data-fold={expanded === undefined ? undefined : true}>
        {expanded !== undefined && <Chevron size={14} />}
      </span>
      <span className={classes['label']}>
        {node.icon}
        {node.label}
      </span>
      {node.count !== undefined && <span className={classes['count']}>{formats.number(node.count)}</span>}
      {hasMenu && (
        <button
          type="button"
          tabIndex={-1}
          data-menu
          className={classes['more']}
          aria-label={t('list.actionsOf', { name: node.label })}
        >
          <IconDots size={14} aria-hidden />
        </button>
      )}
    </li>
  )
}

const idOf = (element: Element) => element.closest<HTMLElement>('[data-id]')?.dataset['id']

/** CON-20: a tree to choose from, by mouse and keys, on which rows may be dropped. */
export function CategoryTree({ label, nodes, selected, onSelect, accepts, onDrop, nodeMenu, folded: foldedAtFirst }: TreeProps) {
  const { t } = useTranslation('kit')
  const list = useRef<HTMLUListElement>(null)
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set(foldedAtFirst))
  const [menu, setMenu] = useState<{ readonly at: Point; readonly node: TreeNode } | null>(null)
  const shown = shownNodes(nodes, (id) => folded.has(id))
  const current = shown.find(({ node }) => node.id === selected)?.node.id ?? shown[0]?.node.id
  const fold = (id: string, on: boolean) => setFolded(new Set(on ? [...folded, id] : [...folded].filter((other) => other !== id)))
  const element = (id: string) => list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)
  const openMenu = (id: string, at: Point) => {
    const node = shown.find((one) => one.node.id === id)?.node
    if (node && nodeMenu?.(node).length) setMenu({ at, node })
  }
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const target = event.target instanceof Element ? event.target : null
    const id = target ? idOf(target) : undefined
    if (!target || id === undefined) return
    const button = target.closest('[data-menu]')?.getBoundingClientRect()
    if (button) openMenu(id, { x: button.left, y: button.bottom })
    else if (target.closest('[data-fold]')) fold(id, !folded.has(id))
    else onSelect(id)
  }
  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    const id = nodeMenu && event.target instanceof Element ? idOf(event.target) : undefined
    if (id === undefined) return
    event.preventDefault()
    openMenu(id, { x: event.clientX, y: event.clientY })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) =>
    onTreeKey(event, shown, {
      select: onSelect,
      menu: (id) => {
        const { left = 0, bottom = 0 } = element(id)?.getBoundingClientRect() ?? {}
        openMenu(id, { x: left + 24, y: bottom })
      },
      go: (id) => element(id)?.focus(),
      fold,
    })
  return (
    <>
      <ul
        ref={list}
        role="tree"
        aria-label={label}
        className={classes['tree']}
        onClick={onClick}
        onContextMenu={onContextMenu}
        onKeyDown={onKeyDown}
      >
        {shown.map((one) => (
          <Branch
            key={one.node.id}
            shown={one}
            selected={one.node.id === selected}
            focusable={one.node.id === current}
            hasMenu={Boolean(nodeMenu?.(one.node).length)}
            accepts={accepts}
            onDrop={onDrop}
          />
        ))}
      </ul>
      {menu && (
        <PointMenu
          at={menu.at}
          label={t('list.actionsOf', { name: menu.node.label })}
          entries={nodeMenu?.(menu.node) ?? []}
          onClose={() => {
            setMenu(null)
            element(menu.node.id)?.focus()
          }}
        />
      )}
    </>
  )
}
