import { SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { readLogos, removeOwnLogo, setOwnLogo } from '#contract/organisation/logos.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { LogoCard } from './LogoCard.tsx'

/** ORG-3: my own logos, that win over the firm's. */
export function OwnLogosPage() {
  const t = useTranslate()
  const read = useRead(readLogos, {})
  return (
    <Stack p="md" gap="sm" maw={900}>
      <Title order={1}>{t('organisation:logos.ownTitle')}</Title>
      <Text c="dimmed">{t('organisation:logos.ownSentence')}</Text>
      <ReadPart read={read}>
        {({ own, firm }) => (
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <LogoCard
              purpose="application"
              logo={own.application}
              instead={firm.application}
              set={setOwnLogo}
              remove={removeOwnLogo}
            />
            <LogoCard purpose="document" logo={own.document} instead={firm.document} set={setOwnLogo} remove={removeOwnLogo} />
          </SimpleGrid>
        )}
      </ReadPart>
    </Stack>
  )
}
