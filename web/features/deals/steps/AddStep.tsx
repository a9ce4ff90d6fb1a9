import { Button, Menu, Tooltip, VisuallyHidden } from '@mantine/core'
import { IconChevronDown, IconLock, IconPlus } from '@tabler/icons-react'
import { useId } from 'react'
import { UNPLANNED_KINDS } from '#contract/steps/steps.types.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { KIND_ICONS } from '../../timeline/marks/KindIcon.tsx'
import { useDeal } from '../page/deal-context.ts'
import type { DealStep } from './step.types.ts'

/** A step to choose; one that cannot be chosen now stays reachable, greyed, and says why (DEAL-50). */
function StepItem({ step }: { readonly step: DealStep }) {
  const t = useTranslate()
  const { deal, begin } = useDeal()
  const reason = useId()
  const Icon = KIND_ICONS[step.kind]
  const name = `${step.number}. ${step.subject}`
  const label = step.mandatory && deal.template.type !== 'workflow' ? t('deals:steps.mandatoryMark', { step: name }) : name
  if (!step.cannotAdd)
    return (
      <Menu.Item leftSection={<Icon size={15} aria-hidden />} onClick={() => begin(step)}>
        {label}
      </Menu.Item>
    )
  const { message } = step.cannotAdd
  return (
    <Tooltip label={message} multiline w={300} position="left" openDelay={150} events={{ hover: true, focus: true, touch: true }}>
      <Menu.Item
        leftSection={<Icon size={15} aria-hidden />}
        rightSection={<IconLock size={14} aria-hidden />}
        c="dimmed"
        aria-disabled
        aria-describedby={reason}
        closeMenuOnClick={false}
      >
        {label}
        <VisuallyHidden id={reason}>{message}</VisuallyHidden>
      </Menu.Item>
    </Tooltip>
  )
}

/** DEAL-50, « + Ajouter »: the proposed step in one press; the others, and unplanned events, in the menu. */
export function AddStep() {
  const t = useTranslate()
  const { deal, begin, open } = useDeal()
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
        {deal.steps.length > 0 && <Menu.Label>{t('deals:steps.planned')}</Menu.Label>}
        {deal.steps.map((step) => (
          <StepItem key={step.id} step={step} />
        ))}
        <Menu.Label>{t('deals:steps.unplannedMenu')}</Menu.Label>
        {UNPLANNED_KINDS.map((kind) => {
          const Icon = KIND_ICONS[kind]
          return (
            <Menu.Item key={kind} leftSection={<Icon size={15} aria-hidden />} onClick={() => open({ opens: 'unplanned', kind })}>
              {t(`timeline:kind.${kind}`)}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}
