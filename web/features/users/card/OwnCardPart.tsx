import { Paper, SimpleGrid, Stack, Title } from '@mantine/core'
import type { Out } from '#contract/kernel/operation.ts'
import { changeMyCard, readMyCard } from '#contract/users/people.contract.ts'
import { listUserChoices, listUsers, readHierarchy, readSession, readUser } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { call } from '#web/kit/call/call.ts'
import { useRead } from '#web/kit/call/reads.ts'
import { ReadPart } from '#web/kit/feedback/ReadPart.tsx'
import { SkeletonForm } from '#web/kit/feedback/Skeletons.tsx'
import { TextField } from '#web/kit/form/fields/TextField.tsx'
import { FormFrame } from '#web/kit/form/FormFrame.tsx'
import { useOperationForm } from '#web/kit/form/useOperationForm.ts'
import { NotesField } from '../../timeline/event/NotesField.tsx'
import { PhonesField, spokenPhones } from './PhonesField.tsx'
import { PhotoPart } from './PhotoPart.tsx'
import { TitleField } from './TitleField.tsx'
import { usePhoto } from './use-photo.ts'

type Card = Out<typeof readMyCard>

const inputOf = ({ version, title, firstName, lastName, phones, signature }: Card) => ({
  version,
  title,
  firstName,
  lastName,
  phones: spokenPhones(phones),
  signature,
})

function OwnForm({ card }: { readonly card: Card }) {
  const t = useTranslate()
  const form = useOperationForm(changeMyCard, inputOf(card), {
    invalidates: [readMyCard, readSession, readUser, listUsers, listUserChoices, readHierarchy],
    current: async () => inputOf(await call(readMyCard, {})),
  })
  return (
    <FormFrame form={form}>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm" verticalSpacing="xs">
        <TitleField bind={form.field('title')} />
        <TextField bind={form.field('firstName')} label={t('userForm:firstName')} />
        <TextField bind={form.field('lastName')} label={t('userForm:lastName')} />
      </SimpleGrid>
      <PhonesField bind={form.field('phones')} />
      <NotesField
        bind={form.field('signature')}
        label={t('userForm:signature')}
        description={t('userForm:signatureHint')}
        minRows={3}
      />
    </FormFrame>
  )
}

/** ORG-23: what everybody fills in about themselves: photo, name, phones, signature. */
export function OwnCardPart() {
  const t = useTranslate()
  const read = useRead(readMyCard, {})
  const photo = usePhoto(null)
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <Title order={2}>{t('userForm:section.identity')}</Title>
        <ReadPart read={read} skeleton={<SkeletonForm fields={5} />}>
          {(card) => (
            <Stack gap="md">
              <PhotoPart id={card.id} name={`${card.firstName} ${card.lastName}`} photoId={card.photoId} upload={photo} />
              <OwnForm card={card} />
            </Stack>
          )}
        </ReadPart>
      </Stack>
    </Paper>
  )
}
