import { Alert, Button, CopyButton, Group, Stack, TextInput } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { createToken, listTokens } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { DayInput } from '#web/kit/day/DayInput.tsx'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'

/** A token is a secret: nothing of it is kept on the page beyond the moment it is shown. */
export function CreateToken() {
  const t = useTranslate()
  const [label, setLabel] = useState('')
  const [expiresOn, setExpiresOn] = useState<string | null>(null)
  const create = useOperation(createToken, {
    invalidates: [listTokens],
    done: false,
    refused: () => true,
    onDone: () => {
      setLabel('')
      setExpiresOn(null)
    },
  })
  if (create.data) {
    const { token } = create.data
    return (
      <Alert color="yellow" variant="light" title={t('people:tokens.shown')} role="status">
        <Stack gap="xs">
          <TextInput
            aria-label={t('people:tokens.token')}
            value={token}
            readOnly
            onFocus={(event) => event.currentTarget.select()}
          />
          <Group gap="xs">
            <CopyButton value={token}>
              {({ copied, copy }) => (
                <Button size="xs" variant="default" leftSection={<IconCopy size={14} aria-hidden />} onClick={copy}>
                  {copied ? t('people:tokens.copied') : t('people:tokens.copy')}
                </Button>
              )}
            </CopyButton>
            <Button size="xs" onClick={() => create.reset()}>
              {t('people:tokens.done')}
            </Button>
          </Group>
        </Stack>
      </Alert>
    )
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        create.mutate({ label, expiresOn })
      }}
    >
      <Stack gap="xs">
        <Group gap="sm" align="flex-end">
          <TextInput
            size="xs"
            required
            maxLength={80}
            label={t('people:tokens.label')}
            placeholder={t('people:tokens.labelHint')}
            value={label}
            onChange={(event) => setLabel(event.currentTarget.value)}
          />
          <DayInput label={t('people:tokens.expires')} value={expiresOn} onDay={setExpiresOn} />
          <Button size="xs" type="submit" variant="default" loading={create.isPending} disabled={!label.trim()}>
            {t('people:tokens.create')}
          </Button>
        </Group>
        {create.error && <ErrorBlock error={create.error} />}
      </Stack>
    </form>
  )
}
