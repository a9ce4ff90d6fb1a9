import { Paper, Stack, Table, Title } from '@mantine/core'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useSession } from '#web/app/session/session.ts'
import { OwnCardPart } from '../card/OwnCardPart.tsx'
import { SecurityPart } from '../security/SecurityPart.tsx'

/** ORG-23: one's own card; one never changes one's own rights. */
export function MyCardPage() {
  const t = useTranslate()
  const { user, firm } = useSession()
  const lines = [
    [t('users:card.name'), `${user.firstName} ${user.lastName}`],
    [t('users:card.login'), user.login],
    [t('users:card.email'), user.email],
    [t('users:card.firm'), firm.name],
    [t('users:card.profile'), user.profileName],
    [t('users:card.adviser'), user.isAdviser ? t('users:card.yes') : t('users:card.no')],
  ]
  return (
    <Stack p="md" gap="md" maw={720}>
      <Title order={1}>{t('users:card.title')}</Title>
      <Paper withBorder>
        <Table variant="vertical" aria-label={t('users:card.title')}>
          <Table.Tbody>
            {lines.map(([label, value]) => (
              <Table.Tr key={label}>
                <Table.Th w={180} scope="row">
                  {label}
                </Table.Th>
                <Table.Td>{value}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Paper>
      <OwnCardPart />
      <SecurityPart />
    </Stack>
  )
}
