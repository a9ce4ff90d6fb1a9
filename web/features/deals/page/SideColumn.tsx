import type { ReactNode } from 'react'
import { useId } from 'react'
import { Title } from '@mantine/core'
import { useTranslate } from '#web/app/languages/translate.ts'
import { CharacteristicsForm } from './CharacteristicsForm.tsx'
import { ContactCard } from './ContactCard.tsx'
import classes from './deal.module.css'
import { MilestonesPart } from './MilestonesPart.tsx'
import { StateControl } from './StateControl.tsx'
import { StateHistory } from './StateHistory.tsx'

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classes['part']}>
      <Title order={2} size="h4" id={id}>
        {title}
      </Title>
      {children}
    </section>
  )
}

/** What the deal is: its state, its milestones, what was typed about it, its contact. */
export function SideColumn() {
  const t = useTranslate()
  return (
    <aside className={classes['side']} aria-label={t('deals:form.title')}>
      <Part title={t('deals:form.title')}>
        <CharacteristicsForm />
      </Part>
      <Part title={t('deals:states.title')}>
        <StateControl />
      </Part>
      <Part title={t('deals:milestones.title')}>
        <MilestonesPart />
      </Part>
      <Part title={t('deals:contact.title')}>
        <ContactCard />
      </Part>
      <Part title={t('deals:states.history')}>
        <StateHistory />
      </Part>
    </aside>
  )
}
