import { Notifications } from '@mantine/notifications'
import '@mantine/notifications/styles.layer.css'

/** « Enregistré », refusals: what `notifications.show` says, wherever it is called. */
export function Messages() {
  return <Notifications position="bottom-right" limit={4} />
}
