import type { KeyboardEvent, MouseEvent } from 'react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTranslate } from '#web/app/languages/translate.ts'
import type { MenuEntry } from '#web/kit/menu/menu.types.ts'
import type { Point } from '#web/kit/menu/PointMenu.tsx'
import { PointMenu } from '#web/kit/menu/PointMenu.tsx'
import { onTreeKey } from '#web/kit/tree/keys.ts'
import type { TreeNode } from '#web/kit/tree/tree.types.ts'
import { shownNodes } from '#web/kit/tree/walk.ts'
import { OrgBranch } from './OrgBranch.tsx'
import type { Person } from './org-tree.ts'
import classes from './hierarchy.module.css'

interface OrgTreeProps {
  readonly nodes: readonly TreeNode[]
  readonly people: ReadonlyMap<string, Person>
  /** Contacts by main adviser; null: not known. */
  readonly contacts: ReadonlyMap<string, number> | null
  readonly folded: ReadonlySet<string>
  onFold: (id: string, on: boolean) => void
  /** Somebody dropped on somebody. */
  onDrop: (draggedId: string, managerId: string) => void
  menuOf: (person: Person) => readonly MenuEntry[]
}

const idOf = (element: Element) => element.closest<HTMLElement>('[data-id]')?.dataset['id']

/** ORG-30, ORG-31: the organisation chart: drag and drop, and the same by keyboard and menu. */
export function OrgTree({ nodes, people, contacts, folded, onFold, onDrop, menuOf }: OrgTreeProps) {
  const t = useTranslate()
  const { t: kit } = useTranslation('kit')
  const list = useRef<HTMLUListElement>(null)
  const [current, setCurrent] = useState<string | null>(null)
  const [menu, setMenu] = useState<{ readonly at: Point; readonly person: Person } | null>(null)
  const shown = shownNodes(nodes, (id) => folded.has(id))
  const focusable = shown.find(({ node }) => node.id === current)?.node.id ?? shown[0]?.node.id
  const element = (id: string) => list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)
  const openMenu = (id: string, at?: Point) => {
    const person = people.get(id)
    const { left = 0, bottom = 0 } = element(id)?.getBoundingClientRect() ?? {}
    setCurrent(id)
    if (person) setMenu({ at: at ?? { x: left + 40, y: bottom }, person })
  }
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const target = event.target instanceof Element ? event.target : null
    const id = target ? idOf(target) : undefined
    if (!target || id === undefined) return
    setCurrent(id)
    const button = target.closest('[data-menu]')?.getBoundingClientRect()
    if (button) openMenu(id, { x: button.left, y: button.bottom })
    else if (target.closest('[data-fold]')) onFold(id, !folded.has(id))
  }
  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    const id = event.target instanceof Element ? idOf(event.target) : undefined
    if (id === undefined) return
    event.preventDefault()
    openMenu(id, { x: event.clientX, y: event.clientY })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) =>
    onTreeKey(event, shown, {
      // As for its menu: once the key has done its course.
      select: (id) => void setTimeout(() => openMenu(id)),
      menu: openMenu,
      go: (id) => {
        setCurrent(id)
        element(id)?.focus()
      },
      fold: onFold,
    })
  const actionsOf = (name: string) => kit('list.actionsOf', { name })
  return (
    <>
      <ul
        ref={list}
        role="tree"
        aria-label={t('people:hierarchy.tree')}
        className={classes['tree']}
        onClick={onClick}
        onContextMenu={onContextMenu}
        onKeyDown={onKeyDown}
      >
        {shown.map((one) => {
          const person = people.get(one.node.id)
          return (
            person && (
              <OrgBranch
                key={person.id}
                shown={one}
                person={person}
                contacts={contacts && (contacts.get(person.id) ?? 0)}
                focusable={person.id === focusable}
                menuLabel={actionsOf(person.name)}
                onDrop={(draggedId) => onDrop(draggedId, person.id)}
              />
            )
          )
        })}
      </ul>
      {menu && (
        <PointMenu
          at={menu.at}
          label={actionsOf(menu.person.name)}
          entries={menuOf(menu.person)}
          onClose={() => {
            setMenu(null)
            element(menu.person.id)?.focus()
          }}
        />
      )}
    </>
  )
}
