import { Avatar, useMantineTheme } from '@mantine/core'
import { readUserPhoto } from '#contract/users/people.contract.ts'
import { fileAddress } from '#web/kit/call/address.ts'

interface PersonAvatarProps {
  readonly id: string
  readonly name: string
  readonly photoId: string | null
  /** Pixels. */
  readonly size?: number
  /** Said by screen readers; beside a written name it is decoration. */
  readonly alt?: string
}

/** Somebody’s photo, or their initials. */
export function PersonAvatar({ id, name, photoId, size = 24, alt = '' }: PersonAvatarProps) {
  const { primaryColor } = useMantineTheme()
  const src = photoId ? fileAddress(readUserPhoto, { userId: id, photoId }) : null
  return (
    <Avatar
      src={src}
      name={name}
      color={src ? undefined : primaryColor}
      size={size}
      radius={size}
      alt={alt}
      aria-hidden={alt === '' || undefined}
      style={{ flexShrink: 0 }}
    />
  )
}
