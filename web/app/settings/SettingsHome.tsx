import { Anchor, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useTranslate } from '../languages/translate.ts'
import { AddressLink } from '#web/kit/link/AddressLink.tsx'
import { SETTING_THEMES, settingPages } from '../registries/settings.ts'
import { useMay } from '../session/session.ts'

/** What there is to settle, theme by theme: only what exists, and what this user may open. */
export function SettingsHome() {
  const t = useTranslate()
  const may = useMay()
  const pages = settingPages.filter(({ right }) => may(right))
  const firmWide = may('settings.manage')
  return (
    <Stack p="md" gap="sm">
      <Title order={1}>{firmWide ? t('userMenu.services') : t('settings:mine')}</Title>
      <Text c="dimmed">{t(firmWide ? 'settings:sentence' : 'settings:mineSentence')}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {SETTING_THEMES.filter((theme) => pages.some((page) => page.theme === theme)).map((theme) => (
          <Paper key={theme} withBorder p="sm">
            <Title order={2} size="h4" mb={4}>
              {t(`settings:theme.${theme}`)}
            </Title>
            <Stack gap={4}>
              {pages
                .filter((page) => page.theme === theme)
                .map(({ key, address, label }) => (
                  <Anchor key={key} component={AddressLink} address={address}>
                    {label(t)}
                  </Anchor>
                ))}
            </Stack>
          </Paper>
        ))}
      </SimpleGrid>
    </Stack>
  )
}
