import { Anchor, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconArrowBarToUp, IconBinaryTree, IconId, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { attachUser, listUsers, readHierarchy } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { EmptyState } from '#web/kit/feedback/EmptyState.tsx'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { SkeletonLines } from '#web/kit/feedback/Skeletons.tsx'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { useGo } from '#web/kit/link/follow.ts'
import type { MenuEntry } from '#web/kit/menu/menu.types.ts'
import { useContactCounts } from './use-contact-counts.ts'
import { AttachDialog } from './AttachDialog.tsx'
import type { Person } from './org-tree.ts'
import { branchesOf, found, nodeOf, sizeBelow } from './org-tree.ts'
import { OrgTree } from './OrgTree.tsx'
import { cardAddress, USERS_ADDRESS } from './people-addresses.ts'
import { TopZone } from './TopZone.tsx'

const stale = { invalidates: [readHierarchy, listUsers], done: false } as const

interface Attaching {
  readonly person: Person
  /** Chosen already when somebody was dropped there. */
  readonly managerId: string | null
}

function Chart({ people }: { readonly people: readonly Person[] }) {
  const t = useTranslate()
  const go = useGo()
  const [typed, setTyped] = useState('')
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const [attaching, setAttaching] = useState<Attaching | null>(null)
  const known = new Map(people.map((person) => [person.id, person]))
  const contacts = useContactCounts()
  const say = (userId: string, managerId: string | null) => {
    const name = known.get(userId)?.name ?? ''
    const manager = managerId && known.get(managerId)?.name
    const message = manager ? t('people:hierarchy.attached', { name, manager }) : t('people:hierarchy.atTop', { name })
    notifications.show({ message, color: 'teal' })
  }
  const drop = useOperation(attachUser, { ...stale, onDone: (_, { userId, managerId }) => say(userId, managerId) })
  // The dialog shows the refusal itself.
  const attach = useOperation(attachUser, {
    ...stale,
    refused: () => true,
    onDone: (_, { userId, managerId }) => say(userId, managerId),
  })
  const all = branchesOf(people)
  const below = (id: string) => sizeBelow(nodeOf(all, id) ?? { id, label: '' })
  // A whole branch does not move without being told how many follow.
  const move = (userId: string, managerId: string | null) => {
    const person = known.get(userId)
    if (!person || person.managerId === managerId) return
    if (below(userId) > 0) setAttaching({ person, managerId })
    else drop.mutate({ userId, managerId })
  }
  const nodes = found(all, typed)
  const fold = (id: string, on: boolean) =>
    setFolded((before) => new Set(on ? [...before, id] : [...before].filter((other) => other !== id)))
  const menuOf = (person: Person): MenuEntry[] => [
    {
      key: 'attach',
      label: t('people:hierarchy.attach'),
      icon: <IconBinaryTree size={14} aria-hidden />,
      run: () => setAttaching({ person, managerId: person.managerId }),
    },
    {
      key: 'top',
      label: t('people:hierarchy.top'),
      icon: <IconArrowBarToUp size={14} aria-hidden />,
      run: () => move(person.id, null),
    },
    {
      key: 'card',
      label: t('people:hierarchy.card'),
      icon: <IconId size={14} aria-hidden />,
      run: () => go(cardAddress(person.id)),
    },
  ]
  return (
    <>
      <Group gap="xs">
        <TextInput
          size="xs"
          w={260}
          aria-label={t('people:hierarchy.search')}
          placeholder={t('people:hierarchy.search')}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button size="xs" variant="default" onClick={() => setFolded(new Set(known.keys()))}>
          {t('people:hierarchy.fold')}
        </Button>
        <Button size="xs" variant="default" onClick={() => setFolded(new Set())}>
          {t('people:hierarchy.unfold')}
        </Button>
      </Group>
      <TopZone onDrop={(userId) => move(userId, null)} />
      {nodes.length === 0 && <EmptyState sentence={t('people:hierarchy.nobody', { typed })} />}
      <OrgTree
        nodes={nodes}
        people={known}
        contacts={contacts}
        folded={typed ? new Set() : folded}
        onFold={fold}
        onDrop={move}
        menuOf={menuOf}
      />
      {attaching && (
        <AttachDialog
          person={attaching.person}
          managerId={attaching.managerId}
          people={people}
          below={below(attaching.person.id)}
          onAttach={(managerId) => attach.mutateAsync({ userId: attaching.person.id, managerId })}
          onClose={() => setAttaching(null)}
        />
      )}
    </>
  )
}

/** ORG-30, ORG-31: who answers to whom; every scope follows it at the next request (ORG-32). */
export function HierarchyPage() {
  const t = useTranslate()
  const read = useRead(readHierarchy, {})
  return (
    <Stack p="md" gap="sm" maw={900}>
      <Title order={1}>{t('people:hierarchy.title')}</Title>
      <Text c="dimmed">{t('people:hierarchy.hint')}</Text>
      <ReadPart read={read} skeleton={<SkeletonLines lines={8} height={22} />}>
        {({ users }) => (
          <>
            {users.length < 2 && (
              <EmptyState
                sentence={t('people:hierarchy.empty')}
                action={
                  <Anchor component={AddressLink} address={USERS_ADDRESS}>
                    {t('people:title')}
                  </Anchor>
                }
              />
            )}
            <Chart people={users} />
          </>
        )}
      </ReadPart>
    </Stack>
  )
}
