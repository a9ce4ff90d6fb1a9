import { notifications } from '@mantine/notifications'
import { readUser, sendUserLink } from '#contract/users/users.contract.ts'
import { useTranslate } from '#web/app/languages/translate.ts'
import { useOperation } from '#web/kit/call/operations.ts'

interface Somebody {
  readonly id: string
  readonly name: string
}

/** ORG-21: sends the activation link, or the one to choose another password. */
export function useSendLink(): { readonly send: (somebody: Somebody) => void; readonly sending: boolean } {
  const t = useTranslate()
  const { mutate, isPending } = useOperation(sendUserLink, { invalidates: [readUser], done: false })
  const send = ({ id, name }: Somebody) =>
    mutate(
      { userId: id },
      { onSuccess: ({ purpose }) => notifications.show({ message: t(`people:sent.${purpose}`, { name }), color: 'teal' }) },
    )
  return { send, sending: isPending }
}
