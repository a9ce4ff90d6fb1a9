import { Alert, Button, Group, MultiSelect, Select, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { ContactSelection } from '#contract/contacts/contacts.shapes.ts'
import { giveTemplate } from '#contract/deals/deals.contract.ts'
import { listMyJobs } from '#contract/jobs/jobs.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { byWords } from '#web/kit/form/fields/byWords.ts'
import type { Counted } from '#web/kit/format/formats.ts'
import { useFormats } from '#web/kit/format/useFormats.ts'

interface GiveTemplateFormProps {
  readonly selection: ContactSelection
  readonly count: Counted
  readonly templates: readonly { readonly id: string; readonly name: string; readonly steps: number }[]
  readonly people: readonly { readonly id: string; readonly name: string }[]
  onBegun: (jobId: string, template: string) => void
  onClose: () => void
}

interface Chosen {
  readonly count: Counted
  readonly inCharge: string | undefined
  readonly told: readonly string[]
}

/** How many, to whom they go, who will be told: read before one confirms. */
function WhatHappens({ count, inCharge, told }: Chosen) {
  const t = useTranslate()
  const formats = useFormats()
  const names = new Intl.ListFormat('fr', { type: 'conjunction' }).format(told)
  return (
    <Alert role="note" variant="light" color="gray" py="xs" title={t('giveBatch:what')}>
      <Stack gap={2}>
        <Text>{t('giveBatch:gives', { count: count.count, shown: formats.total(count) })}</Text>
        <Text>{inCharge ? t('giveBatch:toPerson', { name: inCharge }) : t('giveBatch:toAdviser')}</Text>
        <Text>{told.length ? t('giveBatch:told', { count: told.length, names }) : t('giveBatch:toldNobody')}</Text>
        <Text c="dimmed">{t('giveBatch:aside')}</Text>
      </Stack>
    </Alert>
  )
}

/** DEAL-30: template, users to notify, message. What is chosen goes with this selection and no other, so it is not kept. */
export function GiveTemplateForm({ selection, count, templates, people, onBegun, onClose }: GiveTemplateFormProps) {
  const t = useTranslate()
  const only = templates.length === 1 ? templates[0] : undefined
  const [templateId, setTemplate] = useState(only?.id ?? null)
  const [inChargeId, setInCharge] = useState<string | null>(null)
  const [notifiedIds, setNotified] = useState<string[]>([])
  const [message, setMessage] = useState('')
  const template = templates.find(({ id }) => id === templateId)
  const give = useOperation(giveTemplate, {
    invalidates: [listMyJobs],
    done: false,
    refused: () => true,
    onDone: ({ jobId }) => onBegun(jobId, template?.name ?? ''),
  })
  const choices = people.map(({ id, name }) => ({ value: id, label: name }))
  const nameOf = (personId: string) => people.find(({ id }) => id === personId)?.name ?? ''
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (templateId) give.mutate({ templateId, contacts: selection, inChargeId, notifiedIds, message })
      }}
    >
      <Stack gap="sm">
        <Select
          label={t('giveBatch:template')}
          placeholder={t('giveBatch:templateHint')}
          data={templates.map(({ id, name, steps }) => ({
            value: id,
            label: `${name} (${t('giveBatch:steps', { count: steps })})`,
          }))}
          value={templateId}
          onChange={setTemplate}
          required
          searchable
          filter={byWords}
          data-autofocus
        />
        <Select
          label={t('giveBatch:inCharge')}
          placeholder={t('giveBatch:eachAdviser')}
          data={choices}
          value={inChargeId}
          onChange={setInCharge}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('giveBatch:eachAdviser') }}
          filter={byWords}
        />
        <MultiSelect
          label={t('giveBatch:notified')}
          data={choices}
          value={notifiedIds}
          onChange={setNotified}
          searchable
          filter={byWords}
        />
        <Textarea
          label={t('giveBatch:message')}
          placeholder={t('giveBatch:messageHint')}
          value={message}
          onChange={(event) => setMessage(event.currentTarget.value)}
          autosize
          minRows={2}
        />
        <WhatHappens count={count} inCharge={inChargeId ? nameOf(inChargeId) : undefined} told={notifiedIds.map(nameOf)} />
        {give.error && <ErrorBlock error={give.error} />}
        <Group justify="flex-end" gap="xs">
          <Button size="xs" variant="default" onClick={onClose}>
            {t('giveBatch:cancel')}
          </Button>
          <Button size="xs" type="submit" loading={give.isPending} disabled={!templateId}>
            {t('giveBatch:confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
