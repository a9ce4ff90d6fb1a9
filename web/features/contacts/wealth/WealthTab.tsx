import { Grid, Stack } from '@mantine/core'
import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'
import { readWealth } from '#contract/contacts/wealth/wealth.contract.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { AssetsBlock } from './AssetsBlock.tsx'
import { BudgetBlock } from './BudgetBlock.tsx'
import { LiabilitiesBlock } from './LiabilitiesBlock.tsx'
import { ObjectivesBlock } from './ObjectivesBlock.tsx'
import { RiskBlock } from './RiskBlock.tsx'
import { WealthStory } from './WealthStory.tsx'
import { WealthTotals } from './WealthTotals.tsx'

/** Section Patrimoine of the file (CON-5): totals, their story, and the lines they are made of. */
export function WealthTab({ contact }: { readonly contact: ContactFile }) {
  const read = useRead(readWealth, { contactId: contact.id })
  return (
    <ReadPart read={read}>
      {(wealth) => (
        <Stack gap="sm">
          <WealthTotals wealth={wealth} name={contact.name} />
          {wealth.assets.length + wealth.liabilities.length > 0 && <WealthStory story={wealth.story} />}
          <AssetsBlock contact={contact} wealth={wealth} />
          <LiabilitiesBlock contact={contact} wealth={wealth} />
          <BudgetBlock contact={contact} wealth={wealth} />
          <Grid gap="sm">
            <Grid.Col span={{ base: 12, lg: 6 }}>
              <ObjectivesBlock contact={contact} wealth={wealth} />
            </Grid.Col>
            <Grid.Col span={{ base: 12, lg: 6 }}>
              <RiskBlock contact={contact} wealth={wealth} />
            </Grid.Col>
          </Grid>
        </Stack>
      )}
    </ReadPart>
  )
}
