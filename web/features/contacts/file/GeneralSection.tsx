import { Grid } from '@mantine/core'
import { FollowersCard } from './FollowersCard.tsx'
import { GeneralTab } from '../general/GeneralTab.tsx'
import type { FileSectionProps } from './file-section.types.ts'

/** Section Général: what the contact is, and who follows it. */
export function GeneralSection({ contact }: FileSectionProps) {
  return (
    <Grid gap="sm">
      <Grid.Col span={{ base: 12, lg: 9 }}>
        <GeneralTab contact={contact} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 3 }}>
        <FollowersCard contact={contact} />
      </Grid.Col>
    </Grid>
  )
}
