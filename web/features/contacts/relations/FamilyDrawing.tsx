import { useComputedColorScheme } from '@mantine/core'
import { IconBuilding, IconUser } from '@tabler/icons-react'
import type { Edge, Node, NodeProps } from '@xyflow/react'
import { Controls, Handle, Position, ReactFlow } from '@xyflow/react'
import '@xyflow/react/dist/style.css'
import { useMemo } from 'react'
import type { FamilyGraph } from '#contract/contacts/relations/relations.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { fileAddressOf } from '../contact-addresses.ts'
import { familyLayout, HEIGHT } from './family-layout.ts'
import type { Place } from './family-layout.ts'
import classes from './family.module.css'

type PersonNode = Node<{ readonly person: FamilyGraph['people'][number] }, 'person'>

/** One person or company: a link to the file, reached by keyboard like any other. */
function Person({ data: { person } }: NodeProps<PersonNode>) {
  const t = useTranslate()
  const Icon = person.kind === 'person' ? IconUser : IconBuilding
  const fact = person.deceased ? t('relations:deceased') : person.age === null ? null : t('relations:age', { count: person.age })
  return (
    <>
      <Handle id="top" type="target" position={Position.Top} className={classes['handle']} />
      <Handle id="left" type="target" position={Position.Left} className={classes['handle']} />
      <AddressLink
        address={fileAddressOf(person.id, 'relations')}
        className={`${classes['person']} nodrag`}
        data-here={person.distance === 0 || undefined}
      >
        <Icon size={16} aria-hidden />
        <span>
          <span className={classes['name']}>{person.name}</span>
          {fact && <span className={classes['fact']}>{fact}</span>}
        </span>
      </AddressLink>
      <Handle id="right" type="source" position={Position.Right} className={classes['handle']} />
      <Handle id="bottom" type="source" position={Position.Bottom} className={classes['handle']} />
    </>
  )
}

const nodeTypes = { person: Person }

/** One line for all that joins two people: beside one another when they stand in one row, else from above to below. */
function edgesOf(links: FamilyGraph['links'], places: ReadonlyMap<string, Place>): Edge[] {
  const pairs = Map.groupBy(links, ({ fromId, toId }) => [fromId, toId].toSorted().join())
  return [...pairs.values()].flatMap((joining) => {
    const [first] = joining
    const [from, to] = [first && places.get(first.fromId), first && places.get(first.toId)]
    if (!first || !from || !to) return []
    const beside = from.y === to.y
    const [source, target] = (beside ? from.x < to.x : from.y < to.y) ? [from, to] : [to, from]
    return {
      id: first.id,
      source: source.id,
      target: target.id,
      sourceHandle: beside ? 'right' : 'bottom',
      targetHandle: beside ? 'left' : 'top',
      label: [...new Set(joining.map(({ label }) => label))].join(', '),
      focusable: false,
      style: joining.every(({ ended }) => ended) ? ENDED : undefined,
    }
  })
}

const ENDED = { strokeDasharray: '4 4' }

/** CON-4: a small drawing, to look at and to go from; nothing is moved in it but the view. */
export function FamilyDrawing({ graph, label }: { readonly graph: FamilyGraph; readonly label: string }) {
  const t = useTranslate()
  const scheme = useComputedColorScheme()
  const { nodes, edges, height } = useMemo(() => {
    const places = new Map(familyLayout(graph).map((place) => [place.id, place]))
    const drawn: PersonNode[] = graph.people.map((person) => {
      const { x = 0, y = 0 } = places.get(person.id) ?? {}
      return { id: person.id, type: 'person', position: { x, y }, data: { person }, focusable: false }
    })
    const lowest = Math.max(...[...places.values()].map(({ y }) => y))
    return { nodes: drawn, height: lowest + 2 * HEIGHT, edges: edgesOf(graph.links, places) }
  }, [graph])
  return (
    <div className={classes['drawing']} style={{ height }} role="group" aria-label={label}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        colorMode={scheme}
        fitView
        fitViewOptions={{ maxZoom: 1, minZoom: 0.55, padding: 0.1 }}
        minZoom={0.2}
        nodesDraggable={false}
        nodesConnectable={false}
        elementsSelectable={false}
        edgesFocusable={false}
        zoomOnScroll={false}
        preventScrolling={false}
        proOptions={{ hideAttribution: true }}
        ariaLabelConfig={{
          'controls.ariaLabel': label,
          'controls.zoomIn.ariaLabel': t('relations:zoomIn'),
          'controls.zoomOut.ariaLabel': t('relations:zoomOut'),
          'controls.fitView.ariaLabel': t('relations:zoomFit'),
        }}
      >
        <Controls showInteractive={false} />
      </ReactFlow>
    </div>
  )
}
