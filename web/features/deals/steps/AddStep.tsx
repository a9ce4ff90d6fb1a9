import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconPlus } from '@tabler/icons-react'
import { UNPLANNED_KINDS } from '#contract/steps/steps.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { MenuEntries } from '#web/kit/menu/MenuEntries.tsx'
import { KIND_ICONS } from '../../timeline/marks/KindIcon.tsx'
import { useDeal } from '../page/deal-context.ts'
import type { DealStep } from './step.types.ts'

/** The steps to choose from, each with why not; then what no step planned (DEAL-51). */
function useAddEntries() {
  const t = useTranslate()
  const { deal, open, begin } = useDeal()
  const showsMandatory = deal.template.type !== 'workflow'
  const steps = deal.steps.map((step: DealStep) => {
    const Icon = KIND_ICONS[step.kind]
    const name = `${step.number}. ${step.subject}`
    return {
      key: step.id,
      label: step.mandatory && showsMandatory ? t('deals:steps.mandatoryMark', { step: name }) : name,
      icon: <Icon size={15} aria-hidden />,
      can: step.cannotAdd === null,
      why: step.cannotAdd?.message,
      run: () => begin(step),
    }
  })
  const unplanned = UNPLANNED_KINDS.map((kind) => {
    const Icon = KIND_ICONS[kind]
    return {
      key: kind,
      label: t(`timeline:kind.${kind}`),
      icon: <Icon size={15} aria-hidden />,
      run: () => open({ opens: 'unplanned' as const, kind }),
    }
  })
  return { steps, unplanned }
}

/** DEAL-50, « + Ajouter »: the proposed step in one press; the others, and unplanned events, in the menu. */
export function AddStep() {
  const t = useTranslate()
  const { deal, begin } = useDeal()
  const { steps, unplanned } = useAddEntries()
  const proposed = deal.steps.find(({ id, cannotAdd }) => id === deal.proposedStepId && cannotAdd === null)
  return (
    <Menu position="bottom-end" width={340}>
      <Button.Group>
        {proposed && (
          <Button variant="light" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => begin(proposed)}>
            {t('deals:steps.addStep', { step: proposed.subject })}
          </Button>
        )}
        <Menu.Target>
          {proposed ? (
            <Button variant="light" px={8} aria-label={t('deals:steps.other')} title={t('deals:steps.other')}>
              <IconChevronDown size={14} aria-hidden />
            </Button>
          ) : (
            <Button
              variant="light"
              leftSection={<IconPlus size={14} aria-hidden />}
              rightSection={<IconChevronDown size={14} aria-hidden />}
            >
              {t('deals:steps.add')}
            </Button>
          )}
        </Menu.Target>
      </Button.Group>
      <Menu.Dropdown>
        {steps.length > 0 && <Menu.Label>{t('deals:steps.planned')}</Menu.Label>}
        <MenuEntries entries={steps} />
        <Menu.Label>{t('deals:steps.unplannedMenu')}</Menu.Label>
        <MenuEntries entries={unplanned} />
      </Menu.Dropdown>
    </Menu>
  )
}
