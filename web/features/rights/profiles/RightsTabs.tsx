import { Stack, Tabs } from '@mantine/core'
import { useState, useSyncExternalStore } from 'react'
import type { Flag, ScopedPermission } from '#contract/rights/permissions.types.ts'
import { ALL_SCOPED } from '#contract/rights/permissions.types.ts'
import { seesOtherCalendars } from '#contract/rights/profiles.rules.ts'
import type { RightTab } from '#contract/rights/right-tabs.ts'
import { RIGHT_TABS } from '#contract/rights/right-tabs.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { CheckboxField } from '#web/kit/form/fields/CheckboxField.tsx'
import type { FieldBinding } from '#web/kit/form/useField.ts'
import { ContactRights } from './ContactRights.tsx'
import { useRightWords } from './right-words.ts'
import { ScopeField, scopeIn } from './ScopeField.tsx'

interface RightsProps {
  /** The form's `rights`; each right is a field inside it, by its name. */
  readonly bind: FieldBinding
  readonly disabled: boolean
}

const TABS = Object.keys(RIGHT_TABS) as RightTab[]
const CALENDAR = 'calendar.see'
const OTHERS = 'calendar.modifyOthers'
const isScoped = (right: Flag | ScopedPermission): right is ScopedPermission => (ALL_SCOPED as readonly string[]).includes(right)
/** Rights per contact type have a table of their own. */
const isPerType = (right: string): boolean => /^contacts\.(access|modify)\./.test(right)

/** ORG-14: « modifier les agendas des autres » unticks by itself, and cannot be ticked, without calendars of others. */
function useOtherCalendars({ store, path }: FieldBinding): boolean {
  const scope = useSyncExternalStore(store.subscribe, () => store.get(`${path}.${CALENDAR}`))
  return seesOtherCalendars(scopeIn(scope))
}

function RightField({ right, bind, disabled }: RightsProps & { readonly right: Flag | ScopedPermission }) {
  const t = useTranslate()
  const words = useRightWords()
  const othersSeen = useOtherCalendars(bind)
  const label = words.right(right)
  if (isScoped(right)) {
    const untick = () => bind.store.set(`${bind.path}.${OTHERS}`, false)
    return (
      <ScopeField
        bind={bind.at(right)}
        label={label}
        disabled={disabled}
        onPick={(scope) => right === CALENDAR && !seesOtherCalendars(scope) && untick()}
      />
    )
  }
  const ruled = right === OTHERS
  const description = ruled
    ? t('rights:form.calendarRule')
    : right === 'accounts.manage'
      ? t('rights:form.accountsRule')
      : undefined
  return (
    <CheckboxField bind={bind.at(right)} label={label} description={description} disabled={disabled || (ruled && !othersSeen)} />
  )
}

/** ORG-14: what a profile grants, in the six tabs; what is not shown is filled in all the same. */
export function RightsTabs({ bind, disabled }: RightsProps) {
  const t = useTranslate()
  const [shown, setShown] = useState<string | null>('administration')
  return (
    <Tabs value={shown} onChange={setShown} keepMounted>
      <Tabs.List aria-label={t('rights:form.tabs')} mb="sm">
        {TABS.map((tab) => (
          <Tabs.Tab key={tab} value={tab}>
            {t(`rights:tab.${tab}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {TABS.map((tab) => (
        <Tabs.Panel key={tab} value={tab}>
          <Stack gap="sm">
            {tab === 'contact' && <ContactRights bind={bind} disabled={disabled} />}
            {RIGHT_TABS[tab]
              .filter((right) => !isPerType(right))
              .map((right) => (
                <RightField key={right} right={right} bind={bind} disabled={disabled} />
              ))}
          </Stack>
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}
