import { SimpleGrid, Stack, Text } from '@mantine/core'
import { readLogos, removeFirmLogo, setFirmLogo } from '#contract/organisation/logos.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { LogoCard } from './LogoCard.tsx'

/** ORG-3: the firm's logos, that everybody sees who has none of their own. */
export function FirmLogos() {
  const t = useTranslate()
  const read = useRead(readLogos, {})
  return (
    <Stack gap="sm" maw={900}>
      <Text c="dimmed">{t('organisation:logos.firmSentence')}</Text>
      <ReadPart read={read}>
        {({ firm }) => (
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <LogoCard purpose="application" logo={firm.application} set={setFirmLogo} remove={removeFirmLogo} />
            <LogoCard purpose="document" logo={firm.document} set={setFirmLogo} remove={removeFirmLogo} />
          </SimpleGrid>
        )}
      </ReadPart>
    </Stack>
  )
}
