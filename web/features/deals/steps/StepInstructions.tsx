import { Text, Title } from '@mantine/core'
import { useTranslate } from '#web/app/languages/translate.ts'
import { RichText } from '../../timeline/event/RichText.tsx'
import { FileLink } from '../../timeline/event/FileLink.tsx'
import type { DealStep } from './step.types.ts'
import classes from './steps.module.css'

/** DEAL-44: what the selected step asks for, and its reference documents. */
export function StepInstructions({ step }: { readonly step: DealStep }) {
  const t = useTranslate()
  const nothing = !step.instructions && step.documents.length === 0
  return (
    <section
      className={classes['instructions']}
      aria-live="polite"
      aria-label={t('deals:steps.instructionsOf', { step: step.subject })}
    >
      <Title order={3} size="h4">
        {t('deals:steps.instructionsOf', { step: step.subject })}
      </Title>
      {nothing && <Text c="dimmed">{t('deals:steps.noInstructions')}</Text>}
      {step.instructions && <RichText html={step.instructions} />}
      {step.documents.length > 0 && (
        <div>
          <Text size="xs" fw={600}>
            {t('deals:steps.documents')}
          </Text>
          {step.documents.map((file) => (
            <FileLink key={file.id} file={file} />
          ))}
        </div>
      )}
    </section>
  )
}
