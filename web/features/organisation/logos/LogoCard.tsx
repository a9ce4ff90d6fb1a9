import { Button, FileButton, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core'
import { IconPhotoUp, IconTrash } from '@tabler/icons-react'
import type { Out } from '#contract/kernel/operation.ts'
import type { readLogos, removeFirmLogo, removeOwnLogo, setFirmLogo, setOwnLogo } from '#contract/organisation/logos.contract.ts'
import { readLogo } from '#contract/organisation/logos.contract.ts'
import type { LogoPurpose } from '#contract/organisation/logos.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { fileAddress } from '#web/kit/call/address.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import classes from './logos.module.css'
import { LOGO_READS, useLogoUpload } from './useLogoUpload.ts'

type Logo = Out<typeof readLogos>['firm']['application']

interface LogoCardProps {
  readonly purpose: LogoPurpose
  readonly logo: Logo
  /** What stands in its place when there is none: the firm's. */
  readonly instead?: Logo
  readonly set: typeof setFirmLogo | typeof setOwnLogo
  readonly remove: typeof removeFirmLogo | typeof removeOwnLogo
}

/** One logo: seen before it is kept, then as it was kept, on a light and a dark ground. */
export function LogoCard({ purpose, logo, instead = null, set, remove }: LogoCardProps) {
  const t = useTranslate()
  const { chosen, choose, send, sent, failure } = useLogoUpload(set, purpose)
  const removal = useOperation(remove, { invalidates: LOGO_READS })
  const shown = logo ?? instead
  const address = chosen?.preview ?? (shown && fileAddress(readLogo, { logoId: shown.id }))
  const title = t(`organisation:logos.${purpose}`)
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <Title order={2} size="h4">
          {title}
        </Title>
        <Text c="dimmed" size="sm">
          {t(`organisation:logos.${purpose}Hint`)}
        </Text>
        {address ? (
          <div className={classes['grounds']}>
            <img className={classes['light']} src={address} alt={title} />
            <img className={classes['dark']} src={address} alt="" />
          </div>
        ) : (
          <Text className={classes['none']}>{t('organisation:logos.none')}</Text>
        )}
        {!chosen && !logo && instead && <Text size="sm">{t('organisation:logos.instead')}</Text>}
        {sent !== null && <Progress value={100 * sent} animated aria-label={t('organisation:logos.sending')} />}
        {failure && <ErrorBlock error={failure} />}
        <Group gap="xs">
          <FileButton onChange={choose} accept="image/png,image/jpeg,image/webp,image/gif">
            {(props) => (
              <Button {...props} size="xs" variant="default" leftSection={<IconPhotoUp size={14} aria-hidden />}>
                {t('organisation:logos.choose')}
              </Button>
            )}
          </FileButton>
          {chosen && (
            <>
              <Button size="xs" loading={sent !== null} onClick={() => void send()}>
                {t('organisation:logos.keep')}
              </Button>
              <Button size="xs" variant="default" onClick={() => choose(null)}>
                {t('organisation:logos.cancel')}
              </Button>
            </>
          )}
          {!chosen && logo && (
            <Button
              size="xs"
              variant="subtle"
              color="red"
              leftSection={<IconTrash size={14} aria-hidden />}
              onClick={() => removal.mutate({ purpose })}
            >
              {t('organisation:logos.remove')}
            </Button>
          )}
        </Group>
      </Stack>
    </Paper>
  )
}
