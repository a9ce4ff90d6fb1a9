import { Button, FileButton, Group, Stack, Text } from '@mantine/core'
import { IconPhotoUp, IconTrash } from '@tabler/icons-react'
import { useTranslate } from '#web/app/languages/translate.ts'
import { ErrorBlock } from '#web/kit/feedback/ErrorBlock.tsx'
import { PersonAvatar } from './PersonAvatar.tsx'
import type { PhotoUpload } from './use-photo.ts'

interface PhotoPartProps {
  readonly id: string
  readonly name: string
  readonly photoId: string | null
  readonly upload: PhotoUpload
}

/** ORG-20, ORG-23: a photo, kept as soon as it is chosen; what refuses it is said here. */
export function PhotoPart({ id, name, photoId, upload: { put, remove, sending, failure } }: PhotoPartProps) {
  const t = useTranslate()
  return (
    <Group gap="md" wrap="nowrap" align="center">
      <PersonAvatar id={id} name={name} photoId={photoId} size={84} alt={t('userForm:photo.of', { name })} />
      <Stack gap={6}>
        <Group gap="xs">
          <FileButton onChange={(file) => file && put(file)} accept="image/jpeg,image/png,image/webp,image/gif">
            {(props) => (
              <Button
                {...props}
                size="xs"
                variant="default"
                loading={sending}
                leftSection={<IconPhotoUp size={14} aria-hidden />}
              >
                {photoId ? t('userForm:photo.change') : t('userForm:photo.choose')}
              </Button>
            )}
          </FileButton>
          {photoId && (
            <Button size="xs" variant="subtle" color="red" leftSection={<IconTrash size={14} aria-hidden />} onClick={remove}>
              {t('userForm:photo.remove')}
            </Button>
          )}
        </Group>
        <Text size="xs" c="dimmed">
          {t('userForm:photo.hint')}
        </Text>
        {failure && <ErrorBlock error={failure} />}
      </Stack>
    </Group>
  )
}
