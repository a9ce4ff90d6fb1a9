import { Button, Skeleton, Table, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { readDealsBalance } from '#contract/dashboards/dashboards.contract.ts'
import type { BalanceNode } from '#contract/dashboards/dashboards.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { call } from '#web/kit/call/call.ts'
import { operationKey } from '#web/kit/call/reads.ts'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { BalanceBranch } from './BalanceBranch.tsx'
import { DealLine } from './DealLine.tsx'
import type { LevelProps } from './level.types.ts'

const AT_ONCE = 50

/** One level of the tree, read when its node is opened, a window at a time. */
export function BalanceLevel(level: LevelProps) {
  const { filter, group, parent, figures } = level
  const t = useTranslate()
  const formats = useFormats()
  const input = { ...filter, group, ...parent }
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [...operationKey(readDealsBalance), input],
    queryFn: ({ pageParam, signal }) => call(readDealsBalance, { ...input, offset: pageParam, limit: AT_ONCE }, { signal }),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => {
      const read = pages.reduce((count, page) => count + page.nodes.length, 0)
      return read < total.count || (!total.exact && pages.at(-1)?.nodes.length === AT_ONCE) ? read : undefined
    },
  })
  const whole = figures.length + 4
  if (error) {
    return (
      <Line span={whole}>
        <ErrorBlock error={error} title={t('dashboards:balance.failed')} onRetry={() => void refetch()} />
      </Line>
    )
  }
  if (!data) return <Waiting span={whole} />
  const nodes = data.pages.flatMap((page) => page.nodes)
  const total = data.pages[0]?.total ?? { count: 0, exact: true }
  if (nodes.length === 0) return <Line span={whole}>{t('dashboards:balance.empty')}</Line>
  return (
    <>
      {nodes.map((node) => (
        <Node key={`${node.kind}/${node.id}`} node={node} alone={level.depth === 0 && nodes.length === 1} level={level} />
      ))}
      {hasNextPage && (
        <Line span={whole}>
          <Button variant="subtle" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {total.exact
              ? t('dashboards:balance.more', { left: formats.number(total.count - nodes.length) })
              : t('dashboards:balance.moreSome')}
          </Button>
        </Line>
      )}
    </>
  )
}

interface NodeProps {
  readonly node: BalanceNode
  /** The only one at the root: it opens by itself. */
  readonly alone: boolean
  readonly level: LevelProps
}

function Node({ node, alone, level }: NodeProps) {
  if (node.kind === 'deal') return <DealLine deal={node.deal} {...level} />
  return (
    <BalanceBranch node={node} alone={alone} {...level}>
      {(parent) => <BalanceLevel {...level} parent={parent} depth={level.depth + 1} />}
    </BalanceBranch>
  )
}

function Line({ span, children }: { readonly span: number; readonly children: ReactNode }) {
  return (
    <Table.Tr>
      <Table.Td colSpan={span}>{children}</Table.Td>
    </Table.Tr>
  )
}

function Waiting({ span }: { readonly span: number }) {
  const t = useTranslate()
  return (
    <Table.Tr>
      <Table.Td colSpan={span}>
        <VisuallyHidden role="status">{t('dashboards:balance.loading')}</VisuallyHidden>
        <Skeleton height={14} width="30%" my={2} />
      </Table.Td>
    </Table.Tr>
  )
}
