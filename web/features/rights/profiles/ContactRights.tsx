import { Checkbox, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { ContactType } from '#contract/rights/permissions.types.ts'
import { CONTACT_TYPES } from '#contract/rights/permissions.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { CheckboxField } from '#web/kit/form/fields/CheckboxField.tsx'
import type { FieldBinding } from '#web/kit/form/useField.ts'
import { useRightWords } from './right-words.ts'
import { ScopeChoice, ScopeField, scopeIn } from './ScopeField.tsx'

interface ContactRightsProps {
  readonly bind: FieldBinding
  readonly disabled: boolean
}

const access = (type: ContactType) => `contacts.access.${type}` as const
const modify = (type: ContactType) => `contacts.modify.${type}` as const

/** The scope of each type as the form has it, and a way to give all of them one. */
function useScopes({ store, path }: FieldBinding) {
  const text = useSyncExternalStore(store.subscribe, () =>
    CONTACT_TYPES.map((type) => scopeIn(store.get(`${path}.${access(type)}`))).join(),
  )
  const scopes = text.split(',').map(scopeIn)
  const setAll = (scope: string) => {
    for (const type of CONTACT_TYPES) store.set(`${path}.${access(type)}`, scope)
  }
  return { scopes, setAll, alike: new Set(scopes).size === 1 }
}

/** A conflict names each type's scope, though one choice stands for all of them. */
function useSaid({ store, path }: FieldBinding) {
  const words = useRightWords()
  useEffect(() => {
    for (const type of CONTACT_TYPES) {
      store.describe(`${path}.${access(type)}`, { label: words.right(access(type)), show: (one) => words.scope(scopeIn(one)) })
    }
  }, [store, path, words])
}

/** ORG-14: access and modification per contact type, or one scope for all of them. */
export function ContactRights({ bind, disabled }: ContactRightsProps) {
  const t = useTranslate()
  const words = useRightWords()
  const { scopes, setAll, alike } = useScopes(bind)
  useSaid(bind)
  const [apart, setApart] = useState(!alike)
  const together = alike && !apart
  const first = scopes[0] ?? 'none'
  const bringTogether = (same: boolean) => {
    setApart(!same)
    if (same) setAll(first)
  }
  return (
    <Stack gap="xs">
      <Checkbox
        size="xs"
        label={t('rights:form.same')}
        checked={together}
        disabled={disabled}
        onChange={(event) => bringTogether(event.currentTarget.checked)}
      />
      {together && <ScopeChoice label={t('rights:form.access')} value={first} disabled={disabled} onChange={setAll} />}
      {!together &&
        CONTACT_TYPES.map((type) => (
          <Group key={type} gap="xs">
            <Text w={110}>{t(`contacts:type.${type}`)}</Text>
            <ScopeField bind={bind.at(access(type))} label={words.right(access(type))} disabled={disabled} bare />
          </Group>
        ))}
      {!together && (
        <Text size="xs" c="dimmed">
          {[...new Set(scopes)].map((scope) => `${words.scope(scope)} : ${words.sentence(scope)}`).join(' ')}
        </Text>
      )}
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} maw={900} spacing="xs" my="xs">
        {CONTACT_TYPES.map((type) => (
          <CheckboxField key={type} bind={bind.at(modify(type))} label={words.right(modify(type))} disabled={disabled} />
        ))}
      </SimpleGrid>
    </Stack>
  )
}
