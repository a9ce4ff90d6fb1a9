import { Text } from '@mantine/core'
import { useTranslate } from '#web/app/languages/translate.ts'
import { FileLink } from '../../timeline/event/FileLink.tsx'
import { RichText } from '../../timeline/event/RichText.tsx'
import type { DealStep } from '../steps/step.types.ts'
import classes from './events.module.css'

/** DEAL-52: instructions and reference documents, inside the window of a step. */
export function Guidance({ step }: { readonly step: DealStep | undefined }) {
  const t = useTranslate()
  if (!step || (!step.instructions && step.documents.length === 0)) return null
  return (
    <section className={classes['instructions']} aria-label={t('deals:steps.instructions')}>
      <Text size="xs" fw={600}>
        {t('deals:steps.instructions')}
      </Text>
      {step.instructions && <RichText html={step.instructions} />}
      {step.documents.map((file) => (
        <FileLink key={file.id} file={file} />
      ))}
    </section>
  )
}
