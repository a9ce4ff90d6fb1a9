import { Alert, Paper, SimpleGrid, Stack, Text, UnstyledButton } from '@mantine/core'
import type { Wealth } from '#contract/contacts/wealth/wealth.shapes.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'
import { goToPlace } from './wealth-reads.ts'

/** CON-5: gross, debts, net and what is saved; each figure leads to its lines. */
export function WealthTotals({ wealth, name }: { readonly wealth: Wealth; readonly name: string }) {
  const t = useTranslate()
  const formats = useFormats()
  const { totals, yearly } = wealth
  const figures = [
    { label: t('wealth:gross'), cents: totals.grossCents, place: 'assets' },
    { label: t('wealth:debts'), cents: totals.debtCents, place: 'liabilities' },
    { label: t('wealth:net'), cents: totals.netCents, place: 'assets' },
    { label: t('wealth:saving'), cents: yearly.savingCents, place: 'budget' },
  ] as const
  return (
    <Stack gap="xs" component="section" aria-label={t('wealth:totals')}>
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
        {figures.map(({ label, cents, place }) => (
          <Paper key={label} withBorder p="sm">
            <UnstyledButton w="100%" onClick={() => goToPlace(place)}>
              <Text c="dimmed">{label}</Text>
              <Text fz="lg" fw={600} c="var(--mantine-color-anchor)" style={{ fontVariantNumeric: 'tabular-nums' }}>
                {formats.euros(cents)}
              </Text>
            </UnstyledButton>
          </Paper>
        ))}
      </SimpleGrid>
      <Text c="dimmed">{t('wealth:share', { name })}</Text>
      {totals.unvalued > 0 && (
        <Alert color="orange" variant="light" py="xs">
          {t('wealth:unvalued', { count: totals.unvalued })}
        </Alert>
      )}
    </Stack>
  )
}
