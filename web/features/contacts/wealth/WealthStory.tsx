import { useMemo } from 'react'
import type { Wealth } from '#contract/contacts/wealth/wealth.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { BarChart } from '#web/kit/chart/BarChart.tsx'
import { FileBlock } from '../components/FileBlock.tsx'
import { goToPlace } from './wealth-reads.ts'

/** CON-5: net worth over time; a bar leads to the lines it is made of. */
export function WealthStory({ story }: { readonly story: Wealth['story'] }) {
  const t = useTranslate()
  const data = useMemo(
    () => ({
      categories: story.map(({ day }, place) => ({
        key: day,
        label: place === story.length - 1 ? t('wealth:today') : day.slice(0, 4),
      })),
      series: [
        { key: 'gross', label: t('wealth:gross'), values: story.map(({ grossCents }) => grossCents) },
        { key: 'debts', label: t('wealth:debts'), values: story.map(({ debtCents }) => debtCents) },
        { key: 'net', label: t('wealth:net'), values: story.map(({ netCents }) => netCents) },
      ],
    }),
    [story, t],
  )
  return (
    <FileBlock title={t('wealth:story')}>
      <BarChart
        label={t('wealth:story')}
        data={data}
        unit="money"
        height={240}
        onBar={(_day, series) => goToPlace(series === 'debts' ? 'liabilities' : 'assets')}
      />
    </FileBlock>
  )
}
